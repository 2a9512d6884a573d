// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A town that works with DigiFit: its own controller in the sense of the GDPR (Art. 4 No. 7).
 *
 * <p>Whatever belongs to people carries the id of its town, and no act looks across that border.
 */
@Entity
@Table(schema = "core", name = "town")
public class Town {

    @Id
    private UUID id;

    private String name;
    private String accent;

    @Enumerated(EnumType.STRING)
    private FederalState state;

    protected Town() {}

    /** @param accent the town's colour as {@code #rrggbb}; only hue and chroma are used, so contrast holds */
    public Town(String name, String accent, FederalState state) {
        this.id = Ids.next();
        this.name = name;
        this.accent = accent;
        this.state = state;
    }

    public TownId id() {
        return new TownId(id);
    }

    public String name() {
        return name;
    }

    public String accent() {
        return accent;
    }

    public FederalState state() {
        return state;
    }
}
