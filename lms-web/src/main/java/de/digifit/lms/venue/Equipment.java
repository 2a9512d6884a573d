// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.venue;

import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Something that is carried to where it is needed, such as a case of tablets. */
@Entity
@Table(schema = "lms", name = "equipment")
public class Equipment {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private String name;
    private boolean shareable;
    private boolean retired;

    protected Equipment() {}

    /** @param shareable whether two events may use it at a time if somebody says why */
    public Equipment(TownId town, String name, boolean shareable) {
        this.id = Ids.next();
        this.town = town.value();
        this.name = name.strip();
        this.shareable = shareable;
    }

    public void retire() {
        retired = true;
    }

    public UUID id() {
        return id;
    }

    public TownId town() {
        return new TownId(town);
    }

    public String name() {
        return name;
    }

    public boolean shareable() {
        return shareable;
    }

    public boolean retired() {
        return retired;
    }
}
