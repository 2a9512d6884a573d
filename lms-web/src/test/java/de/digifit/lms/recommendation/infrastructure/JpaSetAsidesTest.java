// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.recommendation.infrastructure;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.lms.recommendation.SetAside;
import de.digifit.lms.seminar.Seminar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaSetAsidesTest {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final JpaSetAsides asides = new JpaSetAsides();
    private final PersonId alex = new PersonId(Ids.next());
    private final Seminar seminar = aSeminar(aTown(), "DF-07", Map.of("KDW-D2", 2));

    @BeforeEach
    void open() {
        asides.entities = transaction.entities();
        transaction.entities().persist(seminar);
        transaction.written();
    }

    @Test
    void it_holds_for_a_year_and_then_no_more() {
        setAside(TODAY);

        assertThat(of(alex, TODAY.plusYears(1))).extracting(SetAside::seminar).containsExactly(seminar.id());
        assertThat(of(alex, TODAY.plusYears(1).plusDays(1))).isEmpty();
        assertThat(of(new PersonId(Ids.next()), TODAY)).isEmpty();
    }

    @Test
    void set_aside_twice_it_is_kept_once_and_holds_from_the_second_time() {
        setAside(TODAY);
        setAside(TODAY.plusDays(400));

        assertThat(of(alex, TODAY.plusDays(400)))
                .extracting(SetAside::until)
                .containsExactly(TODAY.plusDays(400).plusYears(1));
    }

    @Test
    void taken_back_nothing_is_kept_and_taken_back_again_nothing_happens() {
        setAside(TODAY);
        asides.remove(alex, seminar.id());
        asides.remove(alex, seminar.id());

        assertThat(of(alex, TODAY)).isEmpty();
    }

    private void setAside(LocalDate day) {
        asides.keep(new SetAside(alex, seminar.id(), day));
        transaction.written();
    }

    private List<SetAside> of(PersonId person, LocalDate day) {
        return asides.of(person, day);
    }
}
