// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue.infrastructure;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.aTraining;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.lms.catalogue.Form;
import de.digifit.lms.catalogue.NextDate;
import de.digifit.lms.catalogue.Shelf.Search;
import de.digifit.lms.catalogue.Shelved;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.FreePlaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SqlShelfTest {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final SqlShelf shelf = new SqlShelf();
    private final TownId town = aTown();
    private final Seminar seminar = aSeminar(town, "DF-07", Map.of("KDW-D2", 2));

    @BeforeEach
    void open() {
        shelf.entities = transaction.entities();
        transaction.entities().persist(seminar);
    }

    /** "Informationssicherheit im Alltag" for "Alle Beschäftigten", with the goal "Phishing erkennen". */
    @ParameterizedTest
    @CsvSource({
        "'',                        true",
        "'   ',                     true",
        "df-07,                     true",
        "Informationssicherheit,    true",
        "informationssicherheiten,  true",
        "sicherheit,                true",
        "inform,                    true",
        "Beschäftigte,              true",
        "Beschaeftigte,             true",
        "beschäftigter,             true",
        "erkenn,                    true",
        "security,                  true",
        "recognising,               true",
        "'  phishing  alltag ',     true",
        "'phishing excel',          false",
        "'%',                       true",
        "'''); drop table x; --',   false",
        "Excel,                     false",
        "DF-08,                     false"
    })
    void words_are_found_by_stem_beginning_and_part_of_a_title(String typed, boolean found) {
        assertThat(find(typed)).hasSize(found ? 1 : 0);
    }

    @Test
    void a_seminar_shows_what_it_leads_to_and_how_it_takes_place() {
        Seminar training = aTraining(town);
        transaction.entities().persist(training);

        Shelved half = find("DF-07").get(0);
        Shelved mixed = find("MT-01").get(0);

        assertThat(half.offer()).isEqualTo(seminar.offer());
        assertThat(half.title()).isEqualTo(seminar.title());
        assertThat(half.forms()).containsExactlyInAnyOrder(Form.ON_SITE, Form.HALF_DAY);
        assertThat(mixed.forms()).containsExactly(Form.HYBRID);
        assertThat(half.next()).isEmpty();
    }

    @Test
    void the_next_open_date_is_shown_and_no_other() {
        Event past = anEvent(seminar, 10, TODAY.minusDays(30).atTime(9, 0));
        Event closed = anEvent(seminar, 10, TODAY.plusDays(3).atTime(9, 0));
        Event sooner = anEvent(seminar, 10, IN_JULY);
        Event later = anEvent(seminar, 10, IN_JULY.plusDays(7));
        List.of(past, closed, later, sooner).forEach(transaction.entities()::persist);

        assertThat(find("").get(0).next()).contains(new NextDate(sooner.id(), IN_JULY, sooner.place(), 10, 0, 10));
    }

    @Test
    void a_full_date_counts_until_a_free_place_is_wanted() {
        Event full = anEvent(seminar, 1, IN_JULY);
        Event free = anEvent(seminar, 10, IN_JULY.plusDays(7));
        List.of(full, free).forEach(transaction.entities()::persist);
        transaction.written();
        transaction
                .entities()
                .createNativeQuery("update lms.event set booked = places where id = :id")
                .setParameter("id", full.id().value())
                .executeUpdate();

        assertThat(next(Optional.empty(), false).event()).isEqualTo(full.id());
        assertThat(next(Optional.empty(), true).event()).isEqualTo(free.id());
    }

    @ParameterizedTest
    @MethodSource("de.digifit.lms.terms.FreePlacesTest#table")
    void a_place_counts_as_free_for_whom_the_rule_says(FreePlaces places, int withDesk, int withoutDesk) {
        Event event = anEvent(seminar, places.places());
        event.revise(event.terms().with(new Capacity(0, places.places(), places.reserved(), TODAY)));
        transaction.entities().persist(event);
        transaction.written();
        transaction
                .entities()
                .createNativeQuery("update lms.event set booked = :booked, booked_no_desk = :noDesk where id = :id")
                .setParameter("booked", places.taken())
                .setParameter("noDesk", places.byNoDesk())
                .setParameter("id", event.id().value())
                .executeUpdate();

        assertThat(free(Desk.FIXED, false)).contains(withDesk);
        assertThat(free(Desk.NONE, false)).contains(withoutDesk);
        assertThat(free(Desk.FIXED, true)).isEqualTo(Optional.of(withDesk).filter(free -> free > 0));
        assertThat(free(Desk.NONE, true)).isEqualTo(Optional.of(withoutDesk).filter(free -> free > 0));
    }

    private Optional<Integer> free(Desk desk, boolean wanted) {
        return shelf.find(town, TODAY, new Search("", Optional.empty(), wanted, desk))
                .get(0)
                .next()
                .map(NextDate::free);
    }

    @Test
    void a_date_on_the_last_wanted_day_counts_and_one_after_it_does_not() {
        transaction.entities().persist(anEvent(seminar, 10, IN_JULY));
        LocalDate day = IN_JULY.toLocalDate();

        assertThat(shelf.find(town, TODAY, search(Optional.of(day), false))
                        .get(0)
                        .next())
                .isPresent();
        assertThat(shelf.find(town, TODAY, search(Optional.of(day.minusDays(1)), false))
                        .get(0)
                        .next())
                .isEmpty();
    }

    @Test
    void another_town_has_a_shelf_of_its_own() {
        assertThat(shelf.find(aTown(), TODAY, search(Optional.empty(), false))).isEmpty();
    }

    private NextDate next(Optional<LocalDate> until, boolean free) {
        return shelf.find(town, TODAY, search(until, free)).get(0).next().orElseThrow();
    }

    private static Search search(Optional<LocalDate> until, boolean free) {
        return new Search("", until, free, Desk.FIXED);
    }

    private List<Shelved> find(String words) {
        transaction.written();
        return shelf.find(town, TODAY, new Search(words, Optional.empty(), false, Desk.FIXED));
    }
}
