// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.preparation.Answers;
import de.digifit.assessment.preparation.application.Preparations;
import de.digifit.assessment.preparation.application.Preparations.MySheet;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.TalkId;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.Standing;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The own sheet before a talk; the leader's has a level beside each competency. */
@Named
@ViewScoped
public class TalkPreparePage implements Serializable {

    @Inject
    private Preparations preparations;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private @Nullable String id;
    private final SheetForm form = new SheetForm();
    private boolean leading;
    private boolean finished;

    public void open() {
        MySheet sheet = preparations.mine(talk());
        leading = sheet.side() == Side.LEADER;
        finished = sheet.finished();
        form.fill(sheet.answers());
        if (leading) {
            form.offer(sheet.rows().stream()
                    .map(row -> suggestion(row, sheet.suggestions()))
                    .toList());
        }
    }

    private SheetForm.Suggestion suggestion(Standing row, Map<CompetencyId, Level> kept) {
        String seen = row.actual()
                .map(level -> say.text("talk.prepare.seen", row.target().level(), level.number()))
                .orElseGet(() -> say.text("talk.prepare.unseen", row.target().level()));
        return new SheetForm.Suggestion(
                row.competency().value(),
                names.of(row.competency()),
                seen,
                Optional.ofNullable(kept.get(row.competency()))
                        .map(Level::number)
                        .orElse(null));
    }

    public String keep() {
        return keep(false, "talk.prepare.kept");
    }

    /** From now on the other one may read it once both have finished. */
    public String finish() {
        return keep(true, "talk.prepare.finished");
    }

    private String keep(boolean finish, String done) {
        Answers answers = form.answers();
        preparations.keep(talk(), answers, suggested(), finish);
        say.done(done);
        return "/talk/show.xhtml?faces-redirect=true&id=" + id;
    }

    private Map<CompetencyId, Level> suggested() {
        return form.getSuggestions().stream()
                .filter(row -> row.getLevel() != null)
                .collect(Collectors.toMap(row -> new CompetencyId(row.getId()), SheetForm.Suggestion::asLevel));
    }

    public List<SheetForm.Suggestion> getSuggestions() {
        return form.getSuggestions();
    }

    private TalkId talk() {
        return TalkId.of(String.valueOf(id));
    }

    public SheetForm getForm() {
        return form;
    }

    public boolean isLeading() {
        return leading;
    }

    public boolean isFinished() {
        return finished;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
