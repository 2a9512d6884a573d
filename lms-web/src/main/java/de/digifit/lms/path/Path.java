// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import de.digifit.core.content.ShippedPath;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A qualification path (Qualifizierungsweg): seminars that together prepare for a role.
 *
 * <p>It is meant for those who hold that role; others may take it, too. Required seminars all count, of the electives as
 * many as the path says. Some paths also ask for practice, which somebody else confirms. A path that is complete gives
 * an Urkunde; it never changes a level.
 */
@Entity
@Table(schema = "lms", name = "path")
public class Path {

    @Id
    private UUID id;

    private UUID town;
    private String code;

    @Embedded
    @AttributeOverride(name = "de", column = @Column(name = "title_de"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Words title;

    private String role;

    @JdbcTypeCode(SqlTypes.JSON)
    private Blocks blocks;

    protected Path() {}

    public Path(TownId town, String code, Words title, String role, Blocks blocks) {
        this.id = Ids.next();
        this.town = town.value();
        this.code = code;
        this.title = title;
        this.role = role;
        this.blocks = blocks;
    }

    /** The town's own copy of a delivered path. */
    public static Path of(ShippedPath shipped, TownId town) {
        Blocks blocks = new Blocks(
                shipped.required(),
                shipped.electives(),
                shipped.choose(),
                shipped.proofs().stream().map(Proof::valueOf).toList(),
                shipped.proof());
        return new Path(town, shipped.code(), shipped.title(), shipped.role(), blocks);
    }

    public PathId id() {
        return new PathId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public String code() {
        return code;
    }

    public Words title() {
        return title;
    }

    /** Code of the role profile that it is meant for. */
    public String role() {
        return role;
    }

    public Blocks blocks() {
        return blocks;
    }
}
