// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledge;

import de.digifit.core.knowledge.InstructionPlan;
import de.digifit.core.knowledge.Outlook;
import de.digifit.core.knowledge.Outlook.Verdict;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.application.CoverCheck.Checked;
import de.digifit.core.knowledge.application.CoverCheck.Member;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.knowledge.CoverWords.Lesson;
import de.digifit.lms.web.knowledge.CoverWords.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the postal-vote test answers, in words. */
public class CoverAnswer {

    private static final int PAIRS = 6;

    private final Checked checked;
    private final List<UnitDuty> asked;
    private final List<PersonId> away;
    private final CoverWords words;
    private final Say say;
    private final Outlook outlook;
    private final List<Row> pairs;
    private final Optional<InstructionPlan> plan;

    /** @param away ids of people of the unit; of others, and what is no id, nothing is asked */
    CoverAnswer(Checked checked, List<UnitDuty> asked, List<String> away, CoverWords words, Say say) {
        this.checked = checked;
        this.asked = asked;
        this.away = checked.members().stream()
                .map(member -> member.colleague().person())
                .filter(person -> away.contains(person.toString()))
                .toList();
        this.words = words;
        this.say = say;
        this.outlook = checked.outlook(asked);
        this.pairs = outlook.fragilePairs().stream()
                .map(risk -> words.risk(checked, asked, risk))
                .toList();
        this.plan = outlook.instruction();
    }

    Checked checked() {
        return checked;
    }

    public boolean isAsked() {
        return !asked.isEmpty();
    }

    /** Whether everything can be done while everybody is there. */
    public String getToday() {
        return verdict(List.of());
    }

    public String getTodayTone() {
        return tone(outlook.without(List.of()));
    }

    /** Whether people are named who are away. */
    public boolean isAway() {
        return !away.isEmpty();
    }

    public String getWithout() {
        return say.text("knowledge.cover.without", words.people(checked, away), verdict(away));
    }

    public String getWithoutTone() {
        return tone(outlook.without(away));
    }

    private String verdict(List<PersonId> gone) {
        Verdict verdict = outlook.without(gone);
        return say.text("knowledge.cover.verdict." + verdict, words.works(asked, outlook.shortOf(gone)));
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case COVERED -> "ok";
            case UNKNOWN -> "attention";
            case OPEN -> "danger";
        };
    }

    /** Whether hands are missing, so that it makes no sense to ask who else could be away. */
    public boolean isMissing() {
        return outlook.missingHands() > 0;
    }

    public List<Row> getPoints() {
        return outlook.singlePoints().stream()
                .map(risk -> words.risk(checked, asked, risk))
                .toList();
    }

    public List<Row> getPairs() {
        return pairs.stream().limit(PAIRS).toList();
    }

    /** How many pairs are not shown. */
    public int getMorePairs() {
        return Math.max(0, pairs.size() - PAIRS);
    }

    /** Whether there are enough people for any instruction to help. */
    public boolean isTeachable() {
        return plan.isPresent();
    }

    public List<Lesson> getLessons() {
        return plan.stream()
                .flatMap(found -> found.instructions().stream())
                .flatMap(instruction -> words.lessons(checked, instruction))
                .toList();
    }

    /** Whether nothing smaller would do. */
    public boolean isSmallest() {
        return plan.filter(InstructionPlan::cheapest).isPresent();
    }

    /** Of whom something that is needed is not known or not shown, by name. */
    public String getUnknown() {
        Set<PersonId> unknown = outlook.unknown();
        return checked.members().stream()
                .filter(member -> unknown.contains(member.colleague().person()))
                .map(Member::name)
                .collect(Collectors.joining(", "));
    }
}
