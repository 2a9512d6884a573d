// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import de.digifit.core.shared.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Something a public servant can be shown to do, at a level.
 *
 * <p>Each level from 1 to 4 has a behaviour anchor: one sentence in the first person that says what somebody on that
 * level does. The anchors are at the same time the answers of the self-assessment, so that people rate what they do
 * and not how good they feel.
 *
 * <p>The published edition of its framework says how it is worded. Where that one has it no longer, it is outdated: it
 * stays, since evidence and agreed levels refer to it, and nobody is newly asked for it.
 *
 * <p>Competencies are grouped in areas and mapped to DigComp 2.2 (codes are stable up to DigComp 3.0,
 * JRC144121).
 */
@Entity
@Table(schema = "core", name = "competency")
public class Competency {

    @Id
    private String id;

    private String framework;
    private String area;

    @Embedded
    @AttributeOverride(name = "de", column = @Column(name = "area_de"))
    @AttributeOverride(name = "en", column = @Column(name = "area_en"))
    private Words areaTitle;

    @Embedded
    @AttributeOverride(name = "de", column = @Column(name = "title_de"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Words title;

    private String digcomp;
    private boolean outdated;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "core", name = "anchor", joinColumns = @JoinColumn(name = "competency"))
    @OrderBy("level")
    private List<Anchor> anchors;

    protected Competency() {}

    /** @param anchors one for each level from 1 to 4 */
    public Competency(CompetencyId id, Area area, Words title, List<String> digcomp, List<Anchor> anchors) {
        if (anchors.size() != Level.values().length - 1) {
            throw new IllegalArgumentException(id + " needs an anchor for each level from 1 to 4");
        }
        this.id = id.value();
        this.framework = id.value().substring(0, id.value().indexOf('-'));
        this.area = area.code();
        this.areaTitle = area.title();
        this.title = title;
        this.digcomp = String.join(",", digcomp);
        this.anchors = new ArrayList<>(anchors);
    }

    /** Takes the words of the edition that is published now, and is in use. */
    public void reword(Competency newer) {
        area = newer.area;
        areaTitle = newer.areaTitle;
        title = newer.title;
        digcomp = newer.digcomp;
        outdated = false;
        if (!anchors().equals(newer.anchors())) {
            anchors.clear();
            anchors.addAll(newer.anchors);
        }
    }

    /** The edition that is published now has it no longer. */
    public void outdate() {
        outdated = true;
    }

    /** @throws CompetencyOutdated when nobody may be newly asked for it */
    public void requireInUse() {
        if (outdated) {
            throw new CompetencyOutdated(title);
        }
    }

    public boolean outdated() {
        return outdated;
    }

    public CompetencyId id() {
        return new CompetencyId(id);
    }

    public Area area() {
        return new Area(area, areaTitle);
    }

    public Words title() {
        return title;
    }

    public List<Anchor> anchors() {
        return List.copyOf(anchors);
    }
}
