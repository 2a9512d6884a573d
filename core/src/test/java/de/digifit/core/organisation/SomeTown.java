// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import de.digifit.core.competency.CompetencyId;
import jakarta.persistence.EntityManager;

/** Rows that others point at: a town with people, and competencies. */
public final class SomeTown {

    private final EntityManager entities;
    private final Town town = new Town("Musterau", "#0b5fff", FederalState.NW);

    public SomeTown(EntityManager entities) {
        this.entities = entities;
        entities.createNativeQuery("insert into core.town (id, name, accent) values (:id, 'Musterau', '#0b5fff')")
                .setParameter("id", town.id().value())
                .executeUpdate();
    }

    public TownId id() {
        return town.id();
    }

    public PersonId aPerson(String name) {
        Person person = new Person(town.id(), name, "Beispiel", null);
        entities.persist(person);
        entities.flush();
        return person.id();
    }

    public UnitId aUnit(String name, UnitId... parent) {
        Unit unit = new Unit(town.id(), parent.length == 0 ? null : parent[0], name);
        entities.persist(unit);
        entities.flush();
        return unit.id();
    }

    public CompetencyId aCompetency(String code) {
        CompetencyId id = CompetencyId.of("KDW", code);
        entities.createNativeQuery("""
                        insert into core.framework (id, version, title_de, title_en) values ('KDW', '1', 'Rahmen', 'Frame')
                        on conflict do nothing
                        """).executeUpdate();
        entities.createNativeQuery("""
                        insert into core.competency (id, framework, area, area_de, area_en, title_de, title_en, digcomp)
                        values (:id, 'KDW', 'D', 'Bereich', 'Area', 'Titel', 'Title', '') on conflict do nothing
                        """).setParameter("id", id.value()).executeUpdate();
        return id;
    }
}
