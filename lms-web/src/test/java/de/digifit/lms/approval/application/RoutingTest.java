// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval.application;

import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.InMemoryPeople;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.approval.EventKind;
import de.digifit.lms.approval.InMemoryRoutingRules;
import de.digifit.lms.approval.LimitBelowZero;
import de.digifit.lms.approval.Route;
import de.digifit.lms.booking.Hands;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RoutingTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final InMemoryPeople people = new InMemoryPeople();
    private final PersonId toni = people.add(new Person(town, "Toni", "Planer", null));
    private final Hands clock = new Hands();
    private final Routing routing = new Routing(new Asker(), new InMemoryRoutingRules(), people, clock);

    @BeforeEach
    void coordinationIsSignedIn() {
        session.person(toni, town, Responsibility.COORDINATION);
    }

    @Test
    void until_somebody_says_otherwise_the_delivered_routes_count() {
        assertThat(routing.history()).isEmpty();
        assertThat(routing.table().line(EventKind.INTERNAL).upTo()).isEqualTo(Route.LEADER);
    }

    @Test
    void a_change_is_kept_with_who_and_when_and_the_same_again_is_none() {
        routing.change(EventKind.EXTERNAL, new BigDecimal("250"), Route.LEADER, Route.LEADER_THEN_HR);
        routing.change(EventKind.EXTERNAL, new BigDecimal("250.00"), Route.LEADER, Route.LEADER_THEN_HR);

        assertThat(routing.history()).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo("Toni Planer");
            assertThat(change.rule().changedAt()).isEqualTo(clock.instant());
        });
        assertThat(routing.table().line(EventKind.EXTERNAL).costLimit()).isEqualByComparingTo("250");
    }

    @Test
    void the_newest_change_stands_first() {
        routing.change(EventKind.INTERNAL, BigDecimal.ONE, Route.DIRECT, Route.LEADER);
        clock.tick();
        routing.change(EventKind.INTERNAL, BigDecimal.TEN, Route.DIRECT, Route.LEADER);

        assertThat(routing.history())
                .extracting(change -> change.rule().costLimit())
                .containsExactly(BigDecimal.TEN, BigDecimal.ONE);
    }

    @Test
    void a_limit_below_zero_is_refused() {
        assertThatThrownBy(() -> routing.change(EventKind.INTERNAL, new BigDecimal("-1"), Route.LEADER, Route.LEADER))
                .isInstanceOf(LimitBelowZero.class);
    }
}
