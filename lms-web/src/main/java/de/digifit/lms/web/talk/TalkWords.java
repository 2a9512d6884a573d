// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.qualification.Category;
import de.digifit.assessment.qualification.CostBearer;
import de.digifit.assessment.qualification.OwnContribution;
import de.digifit.assessment.qualification.Terms;
import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.TalkState;
import de.digifit.assessment.talk.application.TalkRoom;
import de.digifit.core.competency.Level;
import de.digifit.core.competency.application.CompetencyCatalog;
import de.digifit.lms.catalogue.CatalogueEntry;
import de.digifit.lms.catalogue.CatalogueFilter;
import de.digifit.lms.catalogue.application.Catalogue;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What states and lines of a talk are called, and what can be chosen from in them. */
@Named
@RequestScoped
public class TalkWords {

    @Inject
    private Catalogue catalogue;

    @Inject
    private CompetencyCatalog competencies;

    @Inject
    private Say say;

    public String state(TalkState state) {
        return say.text("talk.state." + state);
    }

    public String tone(TalkState state) {
        return switch (state) {
            case INVITED, PREPARED, HELD -> "accent";
            case CONFIRMED, CLOSED -> "ok";
            case POSTPONED, ALONE, TO_CATCH_UP -> "attention";
            case PLANNED, NOT_WISHED -> "";
        };
    }

    /** For example "Do, 14. Januar 2027, 9:00 Uhr, Zimmer 12". */
    public String when(@Nullable Invitation invitation) {
        if (invitation == null) {
            return say.text("talk.when.none");
        }
        return say.text(
                invitation.online() ? "talk.when.online" : "talk.when",
                Words.weekday(invitation.startsAt()),
                Words.time(invitation.startsAt()),
                invitation.place());
    }

    /** With whom it is a group talk, in one sentence. */
    public String company(TalkRoom.View view) {
        return say.text("talk.show.group", String.join(", ", view.company()));
    }

    /** From which level to which, until when and what kind, in one line. */
    public String terms(Terms terms) {
        return say.text(
                "talk.measure.line",
                Words.date(terms.until()),
                say.text("talk.category." + terms.category()),
                say.text("talk.bearer." + terms.bearer()),
                own(terms));
    }

    public String own(Terms terms) {
        return say.text("talk.own.line." + terms.own(), terms.contribution());
    }

    public List<Option> getSeminars() {
        return catalogue.find(CatalogueFilter.ANY).stream()
                .map(CatalogueEntry::seminar)
                .map(seminar -> new Option(seminar.id().toString(), seminar.code() + " " + say.words(seminar.title())))
                .toList();
    }

    /** The title that a line keeps, whatever becomes of the seminar. */
    public String titleOf(UUID seminar) {
        return getSeminars().stream()
                .filter(option -> option.value().equals(seminar.toString()))
                .map(Option::title)
                .findFirst()
                .orElse("");
    }

    public List<Option> getCompetencies() {
        return competencies.titles().stream()
                .map(title -> new Option(title.id().value(), title.id().code() + " " + say.words(title.title())))
                .toList();
    }

    public List<Option> getLevels() {
        return Arrays.stream(Level.values())
                .map(level -> new Option(level.number(), say.text("talk.level", level.number())))
                .toList();
    }

    public List<Option> getCategories() {
        return Arrays.stream(Category.values())
                .map(kind ->
                        new Option(kind, say.text("talk.category." + kind), say.text("talk.category.text." + kind)))
                .toList();
    }

    public List<Option> getBearers() {
        return Arrays.stream(CostBearer.values())
                .map(kind -> new Option(kind, say.text("talk.bearer." + kind)))
                .toList();
    }

    public List<Option> getContributions() {
        return Arrays.stream(OwnContribution.values())
                .map(kind -> new Option(kind, say.text("talk.own." + kind)))
                .toList();
    }
}
