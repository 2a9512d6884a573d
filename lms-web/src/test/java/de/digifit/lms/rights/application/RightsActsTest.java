// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights.application;

import static de.digifit.lms.rights.SomeRequest.WRONG_LEVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.InMemoryViewLog;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.ViewLog;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.InMemoryPeople;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.DataRestricted;
import de.digifit.core.restriction.InMemoryRestrictions;
import de.digifit.core.restriction.RestrictionGround;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.privacy.infrastructure.TestCatalogue;
import de.digifit.lms.rights.Answer;
import de.digifit.lms.rights.Concern;
import de.digifit.lms.rights.InMemoryRequests;
import de.digifit.lms.rights.NoSuchRequest;
import de.digifit.lms.rights.NothingRestricted;
import de.digifit.lms.rights.Outcome;
import de.digifit.lms.rights.OwnRequest;
import de.digifit.lms.rights.RequestClosed;
import de.digifit.lms.rights.RequestId;
import de.digifit.lms.rights.RequestState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asking, answering, and what a leader is told. */
class RightsActsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, TownClock.ZONE);
    private static final Instant A_WEEK_LATER = Instant.parse("2026-06-07T22:00:00Z");
    private static final Concern OBJECTION = new Concern("level", "", "Ich widerspreche.", "");

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = new TownId(Ids.next());
    private final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    private final Musterau musterau = Musterau.in(lines);
    private final InMemoryPeople people = new InMemoryPeople();
    private final PersonId alex = musterau.worker();
    private final PersonId robin = musterau.sectionHead();
    private final PersonId dana = people.add(new Person(town, "Dana", "Muster", null));
    private final InMemoryRequests requests = new InMemoryRequests();
    private final InMemoryRestrictions restrictions = new InMemoryRestrictions();
    private final InMemoryViewLog views = new InMemoryViewLog(restrictions);
    private final Asker asker = new Asker();
    private final Restraints restraints = new Restraints(asker, restrictions, CLOCK);
    private final Disclosure disclosure = new Disclosure(asker, lines, views, restrictions, CLOCK);
    private final MyRequests mine = new MyRequests(asker, requests, restraints, TestCatalogue.shipped());
    private final RequestDesk desk = new RequestDesk(asker, requests, restraints, people, disclosure);
    private final RequestAnswers answers = new RequestAnswers(asker, requests, restraints);
    private final RecipientNotices notices = new RecipientNotices(requests, disclosure, CLOCK);

    @ParameterizedTest
    @EnumSource
    void what_is_looked_into_is_restricted_at_once_and_what_is_decided_is_not(RestrictionGround ground) {
        asks(WRONG_LEVEL, ground);

        assertThat(restricted(NOW)).isEqualTo(ground.atOnce());
        assertThat(mine.all().get(0).restriction().isPresent()).isEqualTo(ground.atOnce());
    }

    @Test
    void who_asks_for_a_correction_alone_stays_visible() {
        session.person(alex, town);
        mine.ask(WRONG_LEVEL, Optional.empty());

        assertThat(restricted(NOW)).isFalse();
    }

    @Test
    void a_second_request_about_the_same_is_fine_and_one_about_nothing_is_not() {
        session.person(alex, town);
        mine.ask(WRONG_LEVEL, Optional.empty());
        mine.ask(WRONG_LEVEL, Optional.empty());

        assertThat(mine.all()).hasSize(2);
        assertThatThrownBy(() -> mine.ask(new Concern("mood", "", "a", "b"), Optional.empty()))
                .isInstanceOf(NoSuchRequest.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"CORRECTED", "SUPPLEMENTED", "REJECTED"})
    void the_end_of_a_restriction_is_said_with_the_answer_a_week_before_it_comes(Outcome outcome) {
        RequestId id = asks(WRONG_LEVEL, RestrictionGround.ACCURACY);

        answers(id, outcome);

        assertThat(restricted(A_WEEK_LATER.minusSeconds(1))).isTrue();
        assertThat(restricted(A_WEEK_LATER)).isFalse();
        session.person(alex, town);
        assertThat(mine.all().get(0).restriction().orElseThrow().endsAt()).contains(A_WEEK_LATER);
        assertThat(mine.answeredLately()).isPresent();
    }

    @Test
    void the_person_ends_it_earlier_and_once() {
        RequestId id = asks(WRONG_LEVEL, RestrictionGround.ACCURACY);
        answers(id, Outcome.CORRECTED);
        session.person(alex, town);

        mine.endRestriction(id);

        assertThat(restricted(NOW)).isFalse();
        assertThatThrownBy(() -> mine.endRestriction(id)).isInstanceOf(NothingRestricted.class);
    }

    @Test
    void what_is_taken_back_restricts_nothing_any_more() {
        RequestId id = asks(WRONG_LEVEL, RestrictionGround.ACCURACY);

        mine.withdraw(id);

        assertThat(restricted(NOW)).isFalse();
        assertThatThrownBy(() -> mine.withdraw(id)).isInstanceOf(RequestClosed.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCURACY")
    void a_restriction_that_is_granted_stays_until_it_is_lifted_with_a_week_and_a_reason(RestrictionGround ground) {
        RequestId id = asks(OBJECTION, ground);
        assertThatThrownBy(() -> lift(id)).isInstanceOf(NothingRestricted.class);
        answers(id, Outcome.RESTRICTED);
        assertThat(restricted(NOW.plus(Duration.ofDays(900)))).isTrue();
        assertThat(desk.desk().restricted()).hasSize(1);
        assertThat(desk.desk().answered()).isEmpty();

        lift(id);

        assertThat(restricted(A_WEEK_LATER.minusSeconds(1))).isTrue();
        assertThat(restricted(A_WEEK_LATER)).isFalse();
        assertThatThrownBy(() -> lift(id)).isInstanceOf(NothingRestricted.class);
        assertThat(desk.get(id).restriction().orElseThrow().endedWhy()).isEqualTo("erledigt");
        assertThat(desk.desk().restricted()).isEmpty();
        assertThat(desk.desk().answered()).hasSize(1);
    }

    @Test
    void each_look_of_data_protection_is_written_down_for_the_person_and_not_for_oneself() {
        RequestId id = asks(WRONG_LEVEL, RestrictionGround.ACCURACY);
        session.person(dana, town, Responsibility.DATA_PROTECTION);
        RequestId own = mine.ask(WRONG_LEVEL, Optional.empty());

        assertThat(desk.desk().open()).hasSize(2);
        assertThat(desk.get(id).request().state()).isEqualTo(RequestState.OPEN);
        desk.get(own);

        assertThat(views.of(alex)).extracting(ViewLog.View::purpose).containsExactly(Purpose.RIGHTS, Purpose.RIGHTS);
        assertThat(views.of(dana)).isEmpty();
        assertThat(desk.waiting()).isEqualTo(2);
        assertThatThrownBy(() -> answers.answer(own, new Answer(Outcome.CORRECTED, "Ja")))
                .isInstanceOf(OwnRequest.class);
    }

    @Test
    void a_request_of_another_person_or_town_is_like_none() {
        RequestId id = asks(WRONG_LEVEL, RestrictionGround.ACCURACY);

        session.person(robin, town);
        assertThatThrownBy(() -> mine.withdraw(id)).isInstanceOf(NoSuchRequest.class);
        assertThatThrownBy(() -> mine.endRestriction(id)).isInstanceOf(NoSuchRequest.class);
        session.person(dana, new TownId(Ids.next()), Responsibility.DATA_PROTECTION);
        assertThatThrownBy(() -> desk.get(id)).isInstanceOf(NoSuchRequest.class);
        assertThatThrownBy(() -> answers.answer(id, new Answer(Outcome.CORRECTED, "Ja")))
                .isInstanceOf(NoSuchRequest.class);
        assertThatThrownBy(() -> answers.extend(id, 1, "viel")).isInstanceOf(NoSuchRequest.class);
        assertThatThrownBy(() -> answers.lift(id, "erledigt")).isInstanceOf(NoSuchRequest.class);
        assertThat(desk.desk().open()).isEmpty();
        assertThat(restricted(NOW)).isTrue();
    }

    @Test
    void the_leader_is_told_of_a_correction_and_reads_a_statement_but_not_a_refusal() {
        session.person(alex, town);
        RequestId corrected = mine.ask(WRONG_LEVEL, Optional.empty());
        RequestId stated = mine.ask(WRONG_LEVEL, Optional.empty());
        RequestId rejected = mine.ask(WRONG_LEVEL, Optional.empty());
        RequestId hidden = mine.ask(new Concern("evidence", "", "falsch", "richtig"), Optional.empty());
        answers(corrected, Outcome.CORRECTED);
        answers(stated, Outcome.SUPPLEMENTED);
        answers(rejected, Outcome.REJECTED);
        answers(hidden, Outcome.CORRECTED);

        session.person(robin, town, Responsibility.LEADER);
        assertThat(notices.about(alex))
                .extracting(RecipientNotices.Notice::statement)
                .containsExactly(Optional.empty(), Optional.of(WRONG_LEVEL.correct()));
        session.person(musterau.clerk(), town);
        assertThatThrownBy(() -> notices.about(alex)).isInstanceOf(NoSuchPerson.class);
        session.person(alex, town);
        assertThat(mine.statements()).hasSize(1);
    }

    @Test
    void while_somebody_is_restricted_the_leader_reads_no_statement_either() {
        asks(WRONG_LEVEL, RestrictionGround.ACCURACY);
        session.person(robin, town, Responsibility.LEADER);

        assertThatThrownBy(() -> notices.about(alex)).isInstanceOf(DataRestricted.class);
    }

    private RequestId asks(Concern concern, RestrictionGround ground) {
        session.person(alex, town);
        return mine.ask(concern, Optional.of(ground));
    }

    private void answers(RequestId id, Outcome outcome) {
        session.person(dana, town, Responsibility.DATA_PROTECTION);
        answers.answer(id, new Answer(outcome, "So ist es."));
    }

    private void lift(RequestId id) {
        session.person(dana, town, Responsibility.DATA_PROTECTION);
        answers.lift(id, "erledigt");
    }

    private boolean restricted(Instant moment) {
        return !restrictions.among(List.of(alex), moment).isEmpty();
    }
}
