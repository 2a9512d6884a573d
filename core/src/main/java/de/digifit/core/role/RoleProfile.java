// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.ProfileChange.Cause;
import de.digifit.core.role.ProfileChange.Kind;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a role in the administration asks for: a target level for each competency that it needs.
 *
 * <p>A role is not a job title; a person can hold several at a time, and for each competency the highest target
 * counts ({@link Targets}). Each town keeps its own copy of the shipped profiles and adapts it.
 *
 * <p>Each change says why, and is a version: every verb gives the {@link ProfileChange} that has to be kept with it.
 * Whoever changes something names the version that was read, so that nobody overwrites what was never seen. Once retired
 * it still counts for those who hold it, and takes no further changes.
 */
@Entity
@Table(schema = "core", name = "role_profile")
public class RoleProfile {

    @Id
    private UUID id;

    private UUID town;
    private String code;
    private int version;
    private @Nullable LocalDate retiredOn;

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

    /**
     * The first version of a profile that somebody has just made.
     *
     * @param kind how it was made
     * @param original what it was made of
     */
    public ProfileChange begin(Kind kind, @Nullable Words original, Cause cause) {
        advance(cause);
        return ProfileChange.titled(this, kind, original, cause);
    }

    /**
     * Asks for a competency, or for another level of it. Nothing comes of it where it stands like this already.
     *
     * @throws ProfileChanged when it is not the version that was read
     * @throws ProfileRetired when it takes no changes any more
     */
    public Optional<ProfileChange> ask(CompetencyId competency, Target target, Cause cause) {
        return put(competency, target, cause);
    }

    /** No longer asks for a competency. Errors as with {@link #ask}. */
    public Optional<ProfileChange> drop(CompetencyId competency, Cause cause) {
        return put(competency, null, cause);
    }

    private Optional<ProfileChange> put(CompetencyId competency, @Nullable Target target, Cause cause) {
        Target before = targets.get(competency.value());
        if (Objects.equals(before, target)) {
            return Optional.empty();
        }
        advance(cause);
        if (target == null) {
            targets.remove(competency.value());
        } else {
            targets.put(competency.value(), target);
        }
        return Optional.of(ProfileChange.asked(this, competency, before, target, cause));
    }

    /** Takes another title. Errors as with {@link #ask}. */
    public Optional<ProfileChange> rename(Words newTitle, Cause cause) {
        Words before = title;
        if (before.equals(newTitle)) {
            return Optional.empty();
        }
        advance(cause);
        title = newTitle;
        return Optional.of(ProfileChange.titled(this, Kind.NAMED, before, cause));
    }

    /** Nobody new gets it; it counts on for those who hold it. Errors as with {@link #ask}. */
    public ProfileChange retire(LocalDate today, Cause cause) {
        advance(cause);
        retiredOn = today;
        return ProfileChange.retired(this, cause);
    }

    private void advance(Cause cause) {
        if (retiredOn != null) {
            throw new ProfileRetired(title);
        }
        if (cause.seen() != version) {
            throw new ProfileChanged();
        }
        version++;
    }

    public ProfileId id() {
        return new ProfileId(id);
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

    /** How often it was changed; 0 as it was delivered. */
    public int version() {
        return version;
    }

    public boolean retired() {
        return retiredOn != null;
    }

    public Targets targets() {
        Map<CompetencyId, Target> byId = new HashMap<>();
        targets.forEach((competency, target) -> byId.put(new CompetencyId(competency), target));
        return new Targets(byId);
    }
}
