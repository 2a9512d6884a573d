// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of the administration: Dezernat, Fachbereich, Sachgebiet. Units form a tree. */
@Entity
@Table(schema = "core", name = "unit")
public class Unit {

    @Id
    private UUID id;

    private UUID town;
    private @Nullable UUID parent;
    private String name;

    protected Unit() {}

    public Unit(TownId town, @Nullable UnitId parent, String name) {
        this.id = Ids.next();
        this.town = town.value();
        this.parent = parent == null ? null : parent.value();
        this.name = name;
    }

    public UnitId id() {
        return new UnitId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public Optional<UnitId> parent() {
        return Optional.ofNullable(parent).map(UnitId::new);
    }

    public String name() {
        return name;
    }
}
