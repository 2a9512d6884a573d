// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.aspiration.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.aspiration.Aspiration;
import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.role.ProfileId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaAspirationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaAspirations aspirations = new JpaAspirations();
    private final ProfileId profile = new ProfileId(Ids.next());
    private SomeTown town;
    private PersonId alex;

    @BeforeEach
    void open() {
        aspirations.entities = transaction.entities();
        town = new SomeTown(transaction.entities());
        alex = employed("Alex");
        transaction
                .entities()
                .createNativeQuery("""
                        insert into core.role_profile (id, town, code, title_de, title_en)
                        values (:id, :town, 'KU', 'Key User', 'Key user')
                        """)
                .setParameter("id", profile.value())
                .setParameter("town", town.id().value())
                .executeUpdate();
    }

    @Test
    void who_said_so_is_found_for_two_years_and_by_the_own_town_only() {
        say(alex, TODAY);

        assertThat(aspirations.towards(town.id(), profile, TODAY.plusYears(2)))
                .extracting(Aspiration::person)
                .containsExactly(alex);
        assertThat(aspirations.towards(town.id(), profile, TODAY.plusYears(2).plusDays(1)))
                .isEmpty();
        assertThat(aspirations.towards(new SomeTown(transaction.entities()).id(), profile, TODAY))
                .isEmpty();
        assertThat(aspirations.towards(town.id(), new ProfileId(Ids.next()), TODAY))
                .isEmpty();
    }

    @Test
    void who_has_left_the_town_is_not_found() {
        say(alex, TODAY);
        transaction
                .entities()
                .createNativeQuery("update core.employment set valid_to = :day where person = :person")
                .setParameter("day", TODAY.plusDays(9))
                .setParameter("person", alex.value())
                .executeUpdate();

        assertThat(aspirations.towards(town.id(), profile, TODAY.plusDays(9))).hasSize(1);
        assertThat(aspirations.towards(town.id(), profile, TODAY.plusDays(10))).isEmpty();
    }

    @Test
    void who_holds_the_role_by_now_is_not_found() {
        say(alex, TODAY);
        transaction
                .entities()
                .createNativeQuery("""
                        insert into core.role_assignment (id, person, role_profile, valid_from)
                        values (:id, :person, :profile, :day)
                        """)
                .setParameter("id", Ids.next())
                .setParameter("person", alex.value())
                .setParameter("profile", profile.value())
                .setParameter("day", TODAY.plusDays(10))
                .executeUpdate();

        assertThat(aspirations.towards(town.id(), profile, TODAY.plusDays(9))).hasSize(1);
        assertThat(aspirations.towards(town.id(), profile, TODAY.plusDays(10))).isEmpty();
        assertThat(aspirations.of(alex, TODAY.plusDays(10))).hasSize(1);
    }

    @Test
    void said_twice_it_is_kept_once_from_the_first_day_and_anew_after_it_ran_out() {
        say(alex, TODAY);
        say(alex, TODAY.plusDays(30));
        assertThat(aspirations.of(alex, TODAY)).extracting(Aspiration::saidOn).containsExactly(TODAY);

        say(alex, TODAY.plusYears(3));

        assertThat(aspirations.of(alex, TODAY.plusYears(3)))
                .extracting(Aspiration::saidOn)
                .containsExactly(TODAY.plusYears(3));
    }

    @Test
    void taken_back_nothing_is_kept() {
        say(alex, TODAY);
        aspirations.remove(alex, profile);

        assertThat(aspirations.of(alex, TODAY)).isEmpty();
        assertThat(aspirations.towards(town.id(), profile, TODAY)).isEmpty();
    }

    private void say(PersonId person, LocalDate day) {
        aspirations.keep(new Aspiration(town.id(), person, profile, day));
        transaction.written();
    }

    private PersonId employed(String name) {
        PersonId person = town.aPerson(name);
        transaction
                .entities()
                .persist(new Employment(person, town.aUnit("Bürgerservice"), 100, Period.since(TODAY.minusYears(1))));
        transaction.entities().flush();
        return person;
    }
}
