// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.call.Interest.Said;
import de.digifit.core.changeagent.PeriodNotPossible;
import de.digifit.core.changeagent.ShareOutOfRange;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final TownId TOWN = new TownId(Ids.next());
    private static final Unit TOP = new Unit(TOWN, null, "Stadt");
    private static final Unit BUILDING = new Unit(TOWN, TOP.id(), "Bauen");
    private static final Unit FINANCE = new Unit(TOWN, TOP.id(), "Finanzen");
    private static final List<Unit> UNITS = List.of(TOP, BUILDING, FINANCE);
    private static final PersonId LEADER = new PersonId(Ids.next());

    private final Call call = new Call(TOWN, new TeamId(Ids.next()), "Wir suchen", TODAY, Call.usualEnd(TODAY));
    private final LocalDate after = call.closesOn().plusDays(1);

    private Interest answer(Unit unit, Perspective... perspectives) {
        return new Interest(
                call,
                new PersonId(Ids.next()),
                Optional.of(unit.id()),
                new Said("Darum", "", "", Set.of(perspectives)),
                TODAY);
    }

    private SelectionRule rule(Interest... answers) {
        return SelectionRule.of(List.of(answers), List.of(BUILDING.id(), FINANCE.id()), Set.of(), UNITS);
    }

    @Test
    void it_is_open_for_three_weeks_and_chosen_from_after_that() {
        assertThat(call.closesOn()).isEqualTo(LocalDate.of(2026, 6, 22));
        call.requireOpen(call.closesOn());
        assertThatThrownBy(() -> call.requireOpen(after)).isInstanceOf(CallClosed.class);
        assertThatThrownBy(() -> call.requireChoosing(call.closesOn())).isInstanceOf(CallStillOpen.class);
        call.requireChoosing(after);
        assertThatThrownBy(() -> new Call(TOWN, call.team(), "", TODAY, TODAY.minusDays(1)))
                .isInstanceOf(PeriodNotPossible.class);
    }

    @Test
    void a_reason_to_take_part_has_at_least_a_letter_and_at_most_a_thousand() {
        assertThatThrownBy(() -> said(" ")).isInstanceOf(MotivationNotFit.class);
        assertThatThrownBy(() -> said("x".repeat(1001))).isInstanceOf(MotivationNotFit.class);
        assertThat(said("x".repeat(1000)).said().motivation()).hasSize(1000);
    }

    private Interest said(String motivation) {
        return new Interest(call, LEADER, Optional.empty(), new Said(motivation, "", "", Set.of()), TODAY);
    }

    @Test
    void nobody_is_chosen_without_working_time_or_without_a_reason() {
        Interest one = answer(BUILDING);
        assertKey(() -> one.choose(LEADER, "Passt", "Alex", TODAY), "time.UNSAID");

        one.giveNoTime(LEADER, "Zu wenig Leute", TODAY);
        assertKey(() -> one.choose(LEADER, "Passt", "Alex", TODAY), "time.NONE");
        assertThatThrownBy(() -> one.giveTime(LEADER, 0, "", TODAY)).isInstanceOf(ShareOutOfRange.class);

        one.giveTime(LEADER, 8, "", TODAY);
        assertKey(() -> one.choose(LEADER, " ", "Alex", TODAY), "missing.REASON");
        one.choose(LEADER, "Passt", "Alex", TODAY);
        assertThat(one.chosen()).isTrue();
    }

    @Test
    void it_is_decided_when_each_has_an_outcome_the_council_was_heard_and_the_rule_is_met_or_explained() {
        Interest builder = answer(BUILDING);
        Interest finance = answer(FINANCE, Perspective.PART_TIME);
        builder.giveTime(LEADER, 5, "", TODAY);
        finance.giveTime(LEADER, 5, "", TODAY);
        List<Interest> all = List.of(builder, finance);
        builder.choose(LEADER, "Passt", "", after);
        assertKey(() -> call.decide(all, rule(builder, finance), "", after), "missing.OUTCOME");

        finance.leaveOut(LEADER, "Diesmal nicht", after);
        assertKey(() -> call.decide(all, rule(builder, finance), "", after), "missing.STAFF_COUNCIL");

        call.hear("", after);
        assertKey(() -> call.decide(all, rule(builder, finance), "", after), "missing.EXPLANATION");

        call.decide(all, rule(builder, finance), "Die Einheit wird umgebaut", after);
        assertThat(call.decidedOn()).contains(after);
        assertThat(call.deviation()).isEqualTo("Die Einheit wird umgebaut");
        assertKey(() -> call.requireUndecided(), "decided");
    }

    private static void assertKey(Runnable act, String key) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messageKey())
                .isEqualTo("call.refused." + key));
    }

    @Test
    void the_rule_asks_for_whom_somebody_with_time_could_come() {
        Interest builder = answer(BUILDING, Perspective.WITHOUT_DESK);
        Interest finance = answer(FINANCE, Perspective.PART_TIME);
        assertThat(rule(builder, finance).met()).as("nobody has time").isTrue();

        builder.giveTime(LEADER, 5, "", TODAY);
        assertThat(rule(builder, finance).unheard()).containsExactly(BUILDING.id());
        assertThat(rule(builder, finance).unseen()).containsExactly(Perspective.WITHOUT_DESK);
        assertThat(SelectionRule.of(List.of(builder), List.of(BUILDING.id()), Set.of(BUILDING.id()), UNITS)
                        .unheard())
                .as("somebody of the team works there already")
                .isEmpty();

        builder.choose(LEADER, "Passt", "", TODAY);
        assertThat(rule(builder, finance).met()).isTrue();
    }
}
