// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.account.application;

import de.digifit.core.account.Account;
import de.digifit.core.account.Accounts;
import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedIn;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.ReportingLines;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.Towns;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.Open;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the realm needs to know about an account; the password itself is compared by Shiro. */
@Act
public class SignIn {

    private final Accounts accounts;
    private final People people;
    private final Towns towns;
    private final ReportingLines lines;
    private final Clock clock;

    @Inject
    public SignIn(Accounts accounts, People people, Towns towns, ReportingLines lines, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.towns = towns;
        this.lines = lines;
        this.clock = clock;
    }

    /** Nobody whose employment has ended. */
    @Open
    public Optional<KnownAccount> find(String login) {
        return accounts.find(login, LocalDate.now(clock))
                .map(account -> new KnownAccount(signedIn(account), account.passwordHash()));
    }

    private SignedIn signedIn(Account account) {
        Town town = towns.get(account.town());
        return new SignedIn(
                account.login(),
                account.person(),
                people.get(account.town(), account.person()).name(),
                account.town(),
                town.name(),
                town.accent(),
                responsibilities(account));
    }

    private Set<Responsibility> responsibilities(Account account) {
        LocalDate today = LocalDate.now(clock);
        Set<Responsibility> responsibilities = EnumSet.copyOf(account.responsibilities());
        if (!lines.teamsFor(account.person(), today).isEmpty()) {
            responsibilities.add(Responsibility.LEADER);
        }
        return responsibilities;
    }
}
