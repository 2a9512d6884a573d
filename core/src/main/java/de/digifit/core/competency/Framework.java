// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import de.digifit.core.shared.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A set of competencies that belong together, for example "Kompetenzrahmen Digitaler Wandel im Rathaus" (KDW). */
@Entity
@Table(schema = "core", name = "framework")
public class Framework {

    @Id
    private String id;

    private String version;

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
