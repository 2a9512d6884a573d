// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;

class InMemoryLedgerTest implements LedgerContract {

    private final InMemoryLedger ledger = new InMemoryLedger();

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Subject aSubject() {
        return new Subject(new TownId(Ids.next()), new PersonId(Ids.next()), CompetencyId.of("KDW", "D2"));
    }

    @Override
    public Subject somebodyElse(Subject subject) {
        return new Subject(subject.town(), new PersonId(Ids.next()), subject.competency());
    }
}
