// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.digifit.core.handover.CardUnclear.Fault;
import de.digifit.core.knowledge.DutyPost;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a draft to a card by which the unit works, and back to a draft. */
class HandoverCardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final PersonId owner = new PersonId(Ids.next());
    private final PersonId deputy = new PersonId(Ids.next());
    private final HandoverCard card = new HandoverCard(duty(), text("Open"), owner, deputy, TODAY);

    static UnitDuty duty() {
        return new UnitDuty(
                new TownId(Ids.next()),
                new UnitId(Ids.next()),
                new UnitDuty.Text(
                        "Post", List.of(DutyPost.of("Open", 1, Optional.empty(), Optional.empty())), Optional.empty()));
    }

    static CardText text(String steps) {
        return new CardText("So that letters are read", "", steps, "", "", "", "", "", "", "");
    }

    private void released() {
        card.check(0, TODAY);
        card.release(1, TODAY);
    }

    @Test
    void it_is_tried_released_and_due_to_be_looked_at_after_half_a_year() {
        assertThat(card.state(TODAY)).isEqualTo(CardState.DRAFT);
        card.check(0, TODAY);
        assertThat(card.state(TODAY)).isEqualTo(CardState.CHECKED);
        assertThat(card.days().testedOn()).isEqualTo(TODAY);
        card.release(1, TODAY);

        assertThat(card.state(LocalDate.of(2026, 11, 30))).isEqualTo(CardState.RELEASED);
        assertThat(card.state(LocalDate.of(2026, 12, 1))).isEqualTo(CardState.REVIEW_DUE);
        card.confirm(2, LocalDate.of(2026, 12, 3));
        assertThat(card.state(LocalDate.of(2026, 12, 3))).isEqualTo(CardState.RELEASED);
        assertThat(card.days().reviewOn()).isEqualTo(LocalDate.of(2027, 6, 3));
        card.outdate(3, LocalDate.of(2027, 1, 1));
        assertThat(card.state(LocalDate.of(2027, 1, 1))).isEqualTo(CardState.OUTDATED);
    }

    @Test
    void what_is_written_further_is_tried_again() {
        card.check(0, TODAY);
        card.write(text("Open\nStamp"), owner, deputy, 1, TODAY);

        assertThat(card.state(TODAY)).isEqualTo(CardState.DRAFT);
        assertThat(card.days().testedOn()).isNull();
        assertThat(card.text().stepList()).containsExactly("Open", "Stamp");
    }

    @Test
    void whoever_cannot_work_with_it_says_why() {
        refused(Fault.WHY_MISSING, () -> card.sendBack(" ", 0));
        card.sendBack("Where is the stamp?", 0);

        assertThat(card.state(TODAY)).isEqualTo(CardState.DRAFT);
        assertThat(card.remark()).isEqualTo("Where is the stamp?");
        card.write(text("Open\nStamp"), owner, deputy, 1, TODAY);
        assertThat(card.remark()).isEmpty();
    }

    @Test
    void nothing_is_released_untried_and_nothing_released_is_rewritten() {
        notNow(() -> card.release(0, TODAY));
        notNow(() -> card.confirm(0, TODAY));
        released();
        notNow(() -> card.write(text("Open"), owner, deputy, 2, TODAY));
        notNow(() -> card.check(2, TODAY));
        card.outdate(2, TODAY);
        notNow(() -> card.outdate(3, TODAY));
    }

    @Test
    void whoever_read_another_version_does_nothing() {
        card.check(0, TODAY);

        assertThatExceptionOfType(CardChanged.class).isThrownBy(() -> card.release(0, TODAY));
    }

    @Test
    void what_must_not_or_has_to_stand_there_is_refused() {
        refused(Fault.INCOMPLETE, () -> draft(text(" "), deputy));
        refused(Fault.INCOMPLETE, () -> draft(CardText.EMPTY, deputy));
        refused(Fault.TOO_MANY_STEPS, () -> draft(text("step\n".repeat(11)), deputy));
        refused(Fault.TOO_LONG, () -> draft(text("x".repeat(2001)), deputy));
        refused(Fault.PASSWORD, () -> draft(text("Sign in with password: letmein"), deputy));
        refused(Fault.SAME_PERSON, () -> draft(text("Open"), owner));
        assertThat(draft(text("step\n\n".repeat(10)), deputy).text().stepList()).hasSize(10);
    }

    private HandoverCard draft(CardText text, PersonId standingIn) {
        return new HandoverCard(duty(), text, owner, standingIn, TODAY);
    }

    private static void refused(Fault fault, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatExceptionOfType(CardUnclear.class).isThrownBy(what).satisfies(refusal -> assertThat(refusal.fault())
                .isEqualTo(fault));
    }

    private static void notNow(org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatExceptionOfType(CardNotNow.class).isThrownBy(what);
    }
}
