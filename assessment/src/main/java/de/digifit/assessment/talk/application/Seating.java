// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.Relation;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Who sits where, by the reporting lines of today: a new leader takes over, one who only was the leader does not stay. */
@ApplicationScoped
class Seating {

    private final Asker asker;
    private final Disclosure disclosure;
    private final ReportingLines lines;
    private final Clock clock;

    @Inject
    Seating(Asker asker, Disclosure disclosure, ReportingLines lines, Clock clock) {
        this.asker = asker;
        this.disclosure = disclosure;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * @throws de.digifit.core.organisation.NoSuchPerson when the asker is neither of the two
     * @throws Side.LedBySomebodyElse when another leader of the person has invited
     */
    Seat of(Talk talk) {
        PersonId person = talk.person();
        Relation relation = disclosure.of(person, Set.of(DataKind.TALKS), Purpose.QUALIFICATION_TALK);
        Instant now = Instant.now(clock);
        if (relation == Relation.SELF) {
            return new Seat(talk, Side.PERSON, Hand.own(asker.person(), now));
        }
        PersonId leader = relation == Relation.LEADER ? asker.person() : disclosure.leaderOf(person);
        if (otherLeader(talk, leader).isPresent()) {
            throw new Side.LedBySomebodyElse();
        }
        return new Seat(talk, Side.LEADER, new Hand(asker.person(), leader, now));
    }

    /** @throws de.digifit.core.restriction.DataRestricted while the talk is nobody's but the person's */
    Talk requireUnrestricted(Talk talk) {
        disclosure.requireUnrestricted(talk.person());
        return talk;
    }

    private Optional<PersonId> otherLeader(Talk talk, PersonId leader) {
        LocalDate today = LocalDate.now(clock);
        return talk.leader()
                .filter(invited -> !invited.equals(leader))
                .filter(invited -> !lines.actsFor(asker.person(), today).contains(invited))
                .filter(invited -> lines.leadersOf(talk.person(), today).contains(invited));
    }
}
