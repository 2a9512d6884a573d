// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.application;

import static de.digifit.core.assignment.application.Givers.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.ViewLog;
import de.digifit.core.assignment.BeginsInThePast;
import de.digifit.core.assignment.EndsBeforeItBegins;
import de.digifit.core.organisation.People.Colleague;
import de.digifit.core.shared.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A role for a whole unit. */
class UnitGivingTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final Givers givers = new Givers(session);

    @Test
    void the_preview_says_who_gets_it_and_who_has_it_and_keeps_nothing() {
        givers.holds(givers.musterau.clerk(), givers.guide, Period.since(TODAY.plusDays(30)));
        givers.coordinates();

        UnitGiving.Split preview = givers.units.preview(givers.musterau.department(), givers.from(givers.guide, TODAY));

        assertThat(preview.getting())
                .as("without the asker, who works there, too")
                .extracting(Colleague::id)
                .containsExactly(givers.musterau.head());
        assertThat(preview.having()).extracting(Colleague::id).containsExactly(givers.musterau.clerk());
        assertThat(givers.assignments.of(givers.musterau.everybody())).hasSize(1);
        assertThat(givers.views.of(givers.musterau.head()))
                .extracting(ViewLog.View::purpose)
                .containsExactly(Purpose.ROLE_ASSIGNMENT);
    }

    @Test
    void then_everybody_who_has_it_not_gets_it_and_doing_it_again_changes_nothing() {
        givers.holds(givers.musterau.clerk(), givers.guide, Period.since(TODAY.minusYears(1)));
        givers.coordinates();
        NewAssignment planned = givers.from(givers.guide, TODAY);

        assertThat(givers.units.give(givers.musterau.department(), planned).getting())
                .hasSize(1);
        assertThat(givers.units.give(givers.musterau.department(), planned).getting())
                .isEmpty();

        assertThat(givers.assignments.of(givers.musterau.everybody())).hasSize(2);
        assertThat(givers.assignments.of(List.of(givers.musterau.head())).get(0).assigned())
                .hasValueSatisfying(hand -> assertThat(hand.by()).isEqualTo(givers.coordination));
    }

    @Test
    void days_that_do_not_fit_are_refused_also_where_nobody_works() {
        givers.coordinates();
        NewAssignment past = givers.from(givers.guide, TODAY.minusDays(1));
        NewAssignment turned = new NewAssignment(givers.guide.id(), TODAY.plusDays(2), TODAY.plusDays(1));

        assertThatThrownBy(() -> givers.units.preview(givers.lines.unit("Leer"), past))
                .isInstanceOf(BeginsInThePast.class);
        assertThatThrownBy(() -> givers.units.give(givers.musterau.department(), turned))
                .isInstanceOf(EndsBeforeItBegins.class);
        assertThat(givers.assignments.of(givers.musterau.everybody())).isEmpty();
    }
}
