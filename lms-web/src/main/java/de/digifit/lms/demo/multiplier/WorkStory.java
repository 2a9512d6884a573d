// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.multiplier;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.firstproject.FirstProject;
import de.digifit.core.firstproject.ProjectPlan;
import de.digifit.core.firstproject.ProjectState;
import de.digifit.core.guide.Guide;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.question.Question;
import de.digifit.core.workinggroup.Meeting;
import de.digifit.core.workinggroup.Meeting.Minutes;
import de.digifit.core.workinggroup.MeetingKind;
import de.digifit.core.workinggroup.Task;
import de.digifit.core.workinggroup.WorkingGroup;
import de.digifit.lms.demo.plan.Almanac;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a team has done so far: it met, founded a group, began a project and answered a question. */
public final class WorkStory {

    private static final int KICK_OFF_DAYS_AGO = 50;
    private static final int ROUND_DAYS_AGO = 12;
    private static final int TASK_DAYS = 14;
    private static final int PROJECT_MONTHS = 9;

    private final Almanac almanac;
    private final Consumer<Object> kept;

    public WorkStory(Almanac almanac, Consumer<Object> kept) {
        this.almanac = almanac;
        this.kept = kept;
    }

    /** @param units of the town, of which the last takes the first project */
    public void tell(MultiplierTeam team, PersonId speaker, List<Unit> units) {
        LocalDate begun = almanac.workday(-KICK_OFF_DAYS_AGO);
        LocalDate round = almanac.workday(-ROUND_DAYS_AGO);
        meet(team, MeetingKind.KICK_OFF, begun, 17, "Auftrag und Rolle besprochen, Erwartungen gesammelt.", "");
        WorkingGroup group = new WorkingGroup(
                team,
                "AG 1: E-Akte und DMS",
                "Einführungsreihenfolge, Key-User und Schulungswellen vorschlagen.",
                "alle zwei Wochen",
                speaker,
                begun);
        kept.accept(group);
        meet(
                team,
                MeetingKind.ROUND,
                round,
                14,
                "Erste Erfahrungen mit der E-Akte ausgetauscht.",
                "AG 1 legt bis zur nächsten Runde einen Steckbrief vor.");
        kept.accept(new Task(
                team,
                Optional.of(group.id()),
                "Steckbrief mit Personalrat und IT abstimmen",
                speaker,
                almanac.today().plusDays(TASK_DAYS),
                round));
        kept.accept(project(team, group, units.get(units.size() - 1), round));
        ask(team, units.get(units.size() - 1), round);
        kept.accept(new Guide(team.town(), speaker, "E-Akte, Videokonferenzen, verständliche Formulare", round));
    }

    private void meet(
            MultiplierTeam team, MeetingKind kind, LocalDate day, int present, String results, String decisions) {
        kept.accept(new Meeting(team, Optional.empty(), new Minutes(kind, day, present, results, decisions), day));
    }

    private FirstProject project(MultiplierTeam team, WorkingGroup group, Unit unit, LocalDate day) {
        ProjectPlan plan = new ProjectPlan(
                "E-Akte für Eingangspost",
                unit.id(),
                "Post wird ausgedruckt, verteilt und abgeheftet.",
                "Eingangspost kommt gescannt bei der zuständigen Stelle an.",
                "Weniger Wege, und alle finden das Schreiben wieder.",
                "Personalrat, IT, Datenschutz, Schwerbehindertenvertretung",
                "Ablauf aufgenommen\nErste Einheit arbeitet damit\nErfahrungen ausgewertet",
                almanac.today().plusMonths(PROJECT_MONTHS));
        FirstProject project = new FirstProject(team.town(), group, plan, day);
        project.go(ProjectState.ORDERED, "", day);
        return project;
    }

    private void ask(MultiplierTeam team, Unit unit, LocalDate day) {
        Question scanning = new Question(
                team, Optional.of(unit.id()), "Scannen", "Wer scannt Post, die aus Versehen bei uns landet?", day);
        scanning.answer("Die Poststelle; bitte mit dem Vermerk „Irrläufer“ zurückgeben.", day);
        kept.accept(scanning);
        kept.accept(new Question(
                team, Optional.of(unit.id()), "Unterschrift", "Reicht bei Vermerken das Kürzel in der E-Akte?", day));
    }
}
