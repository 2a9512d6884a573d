// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.multiplier;

import de.digifit.core.call.Call;
import de.digifit.core.call.Interest;
import de.digifit.core.call.Interest.Said;
import de.digifit.core.call.Perspective;
import de.digifit.core.changeagent.Mandate;
import de.digifit.core.changeagent.MemberRole;
import de.digifit.core.changeagent.Membership.Seat;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.Office;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.rolesheet.RoleAgreement;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.TownPlan.TeamPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A team that has worked for three months, and looks for more people just now. */
public final class TeamStory {

    private static final int MANDATE_DAYS_AGO = 60;
    private static final int CALLED_DAYS_AGO = 7;
    private static final String CALL = """
        Das Team sucht Verstärkung aus allen Bereichen: Sie helfen im eigenen Team bei der E-Akte, sammeln Fragen und \
        bringen Ideen für einfachere Abläufe mit.\
        """;
    private static final String TASKS = """
        Erste Ansprechperson im eigenen Team sein.
        Fragen sammeln und Antworten zurückbringen.
        An der monatlichen Lotsenrunde teilnehmen.\
        """;
    private static final String LIMITS = """
        Keine Störungsannahme der IT.
        Keine Bewertung von Kolleginnen und Kollegen.\
        """;
    private static final List<Said> WORDS = List.of(
            new Said(
                    "Ich zeige im Team gern, wie etwas einfacher geht, und möchte das mit Rückhalt tun.",
                    "",
                    "Verständliche Formulare",
                    Set.of(Perspective.PART_TIME)),
            new Said(
                    "Bei uns liegt viel auf Papier. Ich möchte helfen, dass die E-Akte im Alltag passt.",
                    "Zwei Jahre Erfahrung mit einem Fachverfahren",
                    "E-Akte",
                    Set.of()));

    private final Town town;
    private final Almanac almanac;
    private final Consumer<Object> kept;
    private final List<RoleAgreement> agreements = new ArrayList<>();

    public TeamStory(Town town, Almanac almanac, Consumer<Object> kept) {
        this.town = town;
        this.almanac = almanac;
        this.kept = kept;
    }

    /** All guides of the town belong to the team; who speaks for it has agreed to that in writing. */
    public MultiplierTeam begin(TeamPlan plan, List<PersonId> guides, Optional<Speaker> speaker, List<Unit> units) {
        LocalDate given = almanac.workday(-MANDATE_DAYS_AGO);
        LocalDate last = Mandate.usualEnd(given).minusDays(1);
        MultiplierTeam team = new MultiplierTeam(
                town.id(),
                plan.name(),
                Mandate.give(
                        plan.goal(),
                        given,
                        plan.file(),
                        last,
                        sponsor(units),
                        plan.share(),
                        "Verwaltungsleitung, halbjährlich im Ausschuss"),
                divisions(units),
                EnumSet.of(Office.STAFF_COUNCIL, Office.IT, Office.DATA_PROTECTION, Office.DISABILITY));
        speaker.ifPresent(one -> agree(team, one, plan.share(), given, last));
        guides.forEach(person ->
                team.join(new Seat(person, MemberRole.MEMBER, plan.share(), given, last, Optional.empty()), given));
        kept.accept(team);
        agreements.forEach(kept);
        return team;
    }

    private void agree(MultiplierTeam team, Speaker speaker, int share, LocalDate given, LocalDate last) {
        Seat seat = new Seat(speaker.person(), MemberRole.SPEAKER, share, given, last, Optional.empty());
        RoleAgreement agreement = new RoleAgreement(team, seat, TASKS, LIMITS, given);
        agreement.confirmByPerson(given);
        speaker.leader().ifPresent(leader -> agreement.confirmByLeader(leader, given));
        team.join(seat, given);
        agreements.add(agreement);
    }

    /** People answer; of the last of them the leader has not said anything yet. */
    public void call(MultiplierTeam team, List<Answering> answering) {
        LocalDate day = almanac.workday(-CALLED_DAYS_AGO);
        Call call = new Call(town.id(), team.id(), CALL, day, Call.usualEnd(day));
        kept.accept(call);
        for (int i = 0; i < answering.size(); i++) {
            Answering one = answering.get(i);
            Interest interest = new Interest(
                    call, one.person(), Optional.of(one.unit()), WORDS.get(i % WORDS.size()), day.plusDays(1));
            if (i < answering.size() - 1) {
                interest.giveTime(one.leader(), team.mandate().share(), "", day.plusDays(1));
            }
            kept.accept(interest);
        }
    }

    private static UnitId sponsor(List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.name().contains("Digital"))
                .findFirst()
                .orElse(units.get(0))
                .id();
    }

    /** Those directly below the top. */
    private static List<UnitId> divisions(List<Unit> units) {
        UnitId top = units.get(0).id();
        return units.stream()
                .filter(unit -> unit.parent().equals(Optional.of(top)))
                .map(Unit::id)
                .toList();
    }

    /** Who speaks for the team, and whose leader has agreed. */
    public record Speaker(PersonId person, Optional<PersonId> leader) {}

    /** Who answers a call. */
    public record Answering(PersonId person, UnitId unit, PersonId leader) {}
}
