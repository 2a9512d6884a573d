// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.preparation.application.Preparations;
import de.digifit.assessment.preparation.application.SideBySide;
import de.digifit.assessment.talk.NoSuchTalk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.core.competency.Level;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Both sheets side by side, once both have finished. */
@Named
@ViewScoped
public class TalkTogetherPage implements Serializable {

    @Inject
    private Preparations preparations;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable SideBySide sheets;

    public void open() {
        TalkId talk = TalkId.of(String.valueOf(id));
        sheets = preparations.together(talk).orElseThrow(() -> new NoSuchTalk(talk));
    }

    public SideBySide getSheets() {
        return Objects.requireNonNull(sheets);
    }

    public String level(Optional<Level> level) {
        return level.map(known -> say.text("talk.level", known.number())).orElse("–");
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
