// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a role in the administration asks for: a target level for each competency that it needs.
 *
 * <p>A role is not a job title; a person can hold several at a time, and for each competency the highest target
 * counts ({@link Targets}). Each town keeps its own copy of the shipped profiles and adapts it.
 */
@Entity
@Table(schema = "core", name = "role_profile")
public class RoleProfile {

    @Id
    private UUID id;

    private UUID town;
    private String code;

    @Embedded
    @AttributeOverride(name = "de", column = @Column(name = "title_de"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Words title;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "core", name = "role_target", joinColumns = @JoinColumn(name = "role_profile"))
    @MapKeyColumn(name = "competency")
    private Map<String, Target> targets = new HashMap<>();

    protected RoleProfile() {}

    public RoleProfile(TownId town, String code, Words title, Map<CompetencyId, Target> targets) {
        this.id = Ids.next();
        this.town = town.value();
        this.code = code;
        this.title = title;
        targets.forEach((competency, target) -> this.targets.put(competency.value(), target));
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Words title() {
        return title;
    }

    public Targets targets() {
        Map<CompetencyId, Target> byId = new HashMap<>();
        targets.forEach((competency, target) -> byId.put(new CompetencyId(competency), target));
        return new Targets(byId);
    }
}
