// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.account.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.InOneTransaction;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaAccountsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaAccounts accounts = new JpaAccounts();
    private PersonId alex;
    private UnitId unit;

    @BeforeEach
    void open_an_account() {
        accounts.entities = transaction.entities();
        SomeTown town = new SomeTown(transaction.entities());
        alex = town.aPerson("Alex");
        unit = town.aUnit("Bürgerservice");
        transaction
                .entities()
                .createNativeQuery(
                        "insert into core.account (login, password_hash, person, town) values ('a', 'x', :p, :t)")
                .setParameter("p", alex.value())
                .setParameter("t", town.id().value())
                .executeUpdate();
    }

    @Test
    void an_account_is_open_on_the_last_day_and_locked_on_the_next() {
        employed(LAST_DAY);

        assertThat(accounts.find("a", LAST_DAY)).isPresent();
        assertThat(accounts.find("a", LAST_DAY.plusDays(1))).isEmpty();
    }

    @Test
    void the_last_of_several_employments_counts_and_one_without_end_keeps_it_open() {
        employed(LAST_DAY);
        employed(LAST_DAY.plusYears(1));
        assertThat(accounts.find("a", LAST_DAY.plusDays(1))).isPresent();
        assertThat(accounts.find("a", LAST_DAY.plusYears(1).plusDays(1))).isEmpty();

        employed(null);
        assertThat(accounts.find("a", LAST_DAY.plusYears(9))).isPresent();
    }

    @Test
    void somebody_of_whom_no_employment_is_known_signs_in() {
        assertThat(accounts.find("a", LAST_DAY)).isPresent();
        assertThat(accounts.find("b", LAST_DAY)).isEmpty();
    }

    private void employed(@Nullable LocalDate until) {
        transaction
                .entities()
                .createNativeQuery("""
                    insert into core.employment (id, person, unit, share, valid_from, valid_to)
                    values (:id, :person, :unit, 100, '2015-01-01', cast(:until as date))
                    """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("person", alex.value())
                .setParameter("unit", unit.value())
                .setParameter("until", until == null ? null : until.toString())
                .executeUpdate();
    }
}
