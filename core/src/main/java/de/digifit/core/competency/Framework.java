// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A set of competencies that belong together, for example "Kompetenzrahmen Digitaler Wandel im Rathaus" (KDW), as it is
 * in use: by its published edition.
 *
 * <p>All towns of an installation that use it share it. So one of them keeps it, the first that publishes an edition,
 * and no other changes what people elsewhere are rated against.
 */
@Entity
@Table(schema = "core", name = "framework")
public class Framework {

    @Id
    private String id;

    private String version;
    private @Nullable UUID keeper;

    @Embedded
    @AttributeOverride(name = "de", column = @Column(name = "title_de"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Words title;

    protected Framework() {}

    public Framework(String id, String version, Words title) {
        this.id = id;
        this.version = version;
        this.title = title;
    }

    /**
     * Another edition of it is published.
     *
     * @throws FrameworkKeptElsewhere when another town keeps it
     */
    public void publish(TownId town, String newVersion, Words newTitle) {
        if (keeper != null && !keeper.equals(town.value())) {
            throw new FrameworkKeptElsewhere(id);
        }
        keeper = town.value();
        version = newVersion;
        title = newTitle;
    }

    public String id() {
        return id;
    }

    public String version() {
        return version;
    }

    public Words title() {
        return title;
    }
}
