// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.account;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The accounts, kept by their login. */
public interface Accounts {

    /** On that day: an account is locked from the day after the last day of employment on. */
    Optional<Account> find(String login, LocalDate day);

    /** Whose account is open on that day. */
    List<PersonId> holding(TownId town, Responsibility responsibility, LocalDate day);
}
