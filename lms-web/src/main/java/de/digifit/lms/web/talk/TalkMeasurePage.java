// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.qualification.MeasureId;
import de.digifit.assessment.qualification.NoSuchMeasure;
import de.digifit.assessment.qualification.application.TalkAgreement;
import de.digifit.assessment.talk.TalkId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writing one line of an agreement. */
@Named
@ViewScoped
public class TalkMeasurePage implements Serializable {

    @Inject
    private TalkAgreement agreement;

    @Inject
    private TalkWords words;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String line;
    private final MeasureForm form = new MeasureForm();

    public void open() {
        TalkAgreement.View view = agreement.view(talk());
        measure()
                .ifPresent(asked -> form.fill(view.measures().stream()
                        .filter(row -> row.id().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchMeasure(asked))
                        .terms()));
    }

    public String save() {
        if (form.lacksLevels()) {
            say.error("talk.measure.levelsMissing");
            return "";
        }
        agreement.write(talk(), measure(), form.terms(words::titleOf));
        say.done("talk.measure.done");
        return "/talk/agreement.xhtml?faces-redirect=true&id=" + id;
    }

    private Optional<MeasureId> measure() {
        return Optional.ofNullable(line).map(MeasureId::of);
    }

    private TalkId talk() {
        return TalkId.of(String.valueOf(id));
    }

    public MeasureForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getLine() {
        return line;
    }

    public void setLine(@Nullable String line) {
        this.line = line;
    }
}
