// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.selection;

import de.digifit.core.competency.CompetencyId;
import de.digifit.lms.council.CouncilState;
import de.digifit.lms.council.CouncilStep;
import de.digifit.lms.council.StateProfile;
import de.digifit.lms.ranking.Grounds;
import de.digifit.lms.ranking.RankingRule;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.selection.SelectionLine;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Says why somebody stands where they stand, and how far the staff council is. */
@Named
@RequestScoped
public class SelectionWords {

    private static final int LOT_DIGITS = 8;

    @Inject
    private Say say;

    /** For example "Kernlücke in D2, Antrag vom 3. März 2026". */
    public String why(RankingRule rule, Grounds grounds) {
        String receipt = say.text("selection.why.receipt", Words.date(grounds.appliedAt()));
        List<String> parts =
                switch (rule) {
                    case ORDER_OF_RECEIPT -> List.of(receipt);
                    case CORE_GAP -> List.of(gap(grounds), receipt);
                    case EQUAL_SHARES -> List.of(turn(grounds), receipt);
                    case MIXED -> List.of(gap(grounds), turn(grounds), receipt);
                    case LOTTERY -> List.of(say.text("selection.why.lot", lot(grounds)));
                };
        return String.join(", ", parts);
    }

    /** The same for a line, with a deviation if there is one. */
    public String line(RankingRule rule, SelectionLine line) {
        String why = why(rule, line.grounds());
        return line.criterion()
                .map(criterion -> say.text(
                        "selection.why.moved",
                        line.proposed(),
                        why,
                        say.text("selection.criterion." + criterion),
                        line.why()))
                .orElseGet(() -> why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1));
    }

    /** For example "Platz 3: Kernlücke in D2, Antrag vom 3. März 2026". */
    public String position(RankingRule rule, SelectionLine line) {
        return say.text("selection.position", line.place(), line(rule, line));
    }

    public String tone(Selection.State state) {
        return switch (state) {
            case PROPOSED -> "attention";
            case WITH_COUNCIL -> "accent";
            case CARRIED_OUT -> "ok";
        };
    }

    public String councilTone(CouncilState state) {
        return switch (state) {
            case NOT_NEEDED, INFORMED, AGREED, CONSENT_BY_SILENCE -> "ok";
            case ASKED -> "accent";
            case TO_DISCUSS, OVERDUE -> "attention";
            case REFUSED -> "danger";
        };
    }

    /** Where the council's part stands, in a sentence. */
    public String council(CouncilState state, CouncilStep step) {
        String due = step.dueOn().map(Words::date).orElse("");
        String answered = step.answeredAt().map(Words::date).orElse("");
        return say.text("selection.council.text." + state, due, answered);
    }

    /** One value of what the law of the state says. */
    public String law(StateProfile profile, StateProfile.Value value) {
        return switch (value) {
            case MODE -> say.text("selection.mode." + profile.mode());
            case SILENCE -> say.text("selection.silence." + profile.silence());
            case DISCUSSION -> say.text("selection.flag." + profile.discussion());
            case DISABLED_HEARD -> say.text("selection.flag." + profile.disabledHeard());
            case DAYS -> say.text("selection.law.DAYS.value", profile.days());
            case URGENT_DAYS -> say.text("selection.law.URGENT_DAYS.value", profile.urgentDays());
            case SHORT_NOTICE -> say.text("selection.law.SHORT_NOTICE.value", profile.shortNoticeDays());
        };
    }

    /** What the council said to proposals that were taken back. */
    public List<String> earlier(Selection selection) {
        return selection.earlier().stream()
                .map(line -> List.of(line.split("\\|", 3)))
                .map(parts -> say.text(
                        "selection.earlier." + (parts.get(1).isEmpty() ? "NONE" : parts.get(1)),
                        Words.date(LocalDate.parse(parts.get(0))),
                        parts.get(2)))
                .toList();
    }

    public String outcomeTone(SelectionLine.Outcome outcome) {
        return switch (outcome) {
            case SELECTED -> "ok";
            case RANKED, OVERLAPS -> "accent";
            case GONE -> "neutral";
        };
    }

    private String gap(Grounds grounds) {
        String competency = grounds.competency();
        return competency == null
                ? say.text("selection.why.gap.NONE")
                : say.text("selection.why.gap." + grounds.gap(), new CompetencyId(competency).code());
    }

    private String turn(Grounds grounds) {
        return say.text("selection.why.turn", grounds.turn());
    }

    private static String lot(Grounds grounds) {
        return grounds.lot()
                .substring(0, Math.min(LOT_DIGITS, grounds.lot().length()))
                .toUpperCase(Locale.ROOT);
    }
}
