// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation.infrastructure;

import de.digifit.core.organisation.Deputy;
import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.Leadership;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLines;
import de.digifit.core.organisation.ReportingLinesContract;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlReportingLinesTest implements ReportingLinesContract, ReportingLinesContract.Staffing {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final SqlReportingLines lines = new SqlReportingLines();
    private SomeTown town;

    @BeforeEach
    void open() {
        lines.entities = transaction.entities();
        town = new SomeTown(transaction.entities());
    }

    @Override
    public ReportingLines lines() {
        return lines;
    }

    @Override
    public Staffing staffing() {
        return this;
    }

    @Override
    public TownId town() {
        return town.id();
    }

    @Override
    public PersonId person(String name) {
        return town.aPerson(name);
    }

    @Override
    public UnitId unit(String name, UnitId... parent) {
        return town.aUnit(name, parent);
    }

    @Override
    public void employ(PersonId person, UnitId unit, Period period) {
        persist(new Employment(person, unit, 100, period));
    }

    @Override
    public void lead(PersonId person, UnitId unit, Period period) {
        persist(new Leadership(
                transaction.entities().find(Unit.class, unit.value()),
                transaction.entities().find(Person.class, person.value()),
                period));
    }

    @Override
    public void standIn(PersonId deputy, PersonId leader, Period period) {
        persist(new Deputy(leader, deputy, period));
    }

    private void persist(Object row) {
        transaction.entities().persist(row);
        transaction.entities().flush();
    }
}
