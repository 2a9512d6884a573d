// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a role profile: what was changed, by whom, when and why.
 *
 * <p>It is written once and stays. What a person is measured against is decided by others, so everybody who answers for
 * a target can say later how it came about. A profile as it was delivered has no version yet.
 */
@Entity
@Table(schema = "core", name = "role_profile_change")
public class ProfileChange {

    /** What kind of change it was. */
    public enum Kind {
        /** New, asking for nothing. */
        FOUNDED,
        /** New, asking for the same as another profile of the town. */
        COPIED,
        /** New, asking for the same as a delivered profile. */
        DELIVERED,
        NAMED,
        /** One competency is asked for, asked for otherwise, or not asked for any more. */
        ASKED,
        RETIRED
    }

    /**
     * Why somebody changes a profile.
     *
     * @param seen the version that this person had read
     * @param reason a sentence; its blanks at both ends do not count
     */
    public record Cause(int seen, String reason, PersonId author, Instant at) {

        /** @throws ReasonMissing when there is none */
        public Cause {
            reason = reason.strip();
            if (reason.isEmpty()) {
                throw new ReasonMissing();
            }
        }
    }

    @Id
    private UUID id;

    private UUID roleProfile;
    private int version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID author;
    private Instant madeAt;
    private String reason;
    private @Nullable String competency;

    @Embedded
    @AttributeOverride(name = "level", column = @Column(name = "level_before"))
    @AttributeOverride(name = "aspiration", column = @Column(name = "aspiration_before"))
    @AttributeOverride(name = "must", column = @Column(name = "must_before"))
    private @Nullable Target targetBefore;

    @Embedded
    @AttributeOverride(name = "level", column = @Column(name = "level_after"))
    @AttributeOverride(name = "aspiration", column = @Column(name = "aspiration_after"))
    @AttributeOverride(name = "must", column = @Column(name = "must_after"))
    private @Nullable Target targetAfter;

    @Embedded
    @AttributeOverride(name = "de", column = @Column(name = "title_before_de"))
    @AttributeOverride(name = "en", column = @Column(name = "title_before_en"))
    private @Nullable Words titleBefore;

    @Embedded
    @AttributeOverride(name = "de", column = @Column(name = "title_after_de"))
    @AttributeOverride(name = "en", column = @Column(name = "title_after_en"))
    private @Nullable Words titleAfter;

    protected ProfileChange() {}

    private ProfileChange(RoleProfile profile, Kind kind, Cause cause) {
        this.id = Ids.next();
        this.roleProfile = profile.id().value();
        this.version = profile.version();
        this.kind = kind;
        this.author = cause.author().value();
        this.madeAt = cause.at();
        this.reason = cause.reason();
    }

    static ProfileChange retired(RoleProfile profile, Cause cause) {
        return new ProfileChange(profile, Kind.RETIRED, cause);
    }

    /** @param before of a copy what was copied, else the earlier title */
    static ProfileChange titled(RoleProfile profile, Kind kind, @Nullable Words before, Cause cause) {
        ProfileChange change = new ProfileChange(profile, kind, cause);
        change.titleBefore = before;
        change.titleAfter = profile.title();
        return change;
    }

    static ProfileChange asked(
            RoleProfile profile,
            CompetencyId competency,
            @Nullable Target before,
            @Nullable Target after,
            Cause cause) {
        ProfileChange change = new ProfileChange(profile, Kind.ASKED, cause);
        change.competency = competency.value();
        change.targetBefore = before;
        change.targetAfter = after;
        return change;
    }

    public int version() {
        return version;
    }

    public Kind kind() {
        return kind;
    }

    public PersonId author() {
        return new PersonId(author);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String reason() {
        return reason;
    }

    /** Which competency it was about; nothing where it was about the profile as a whole. */
    public Optional<CompetencyId> competency() {
        return Optional.ofNullable(competency).map(CompetencyId::new);
    }

    /** What was asked for before; nothing where it was not asked for. */
    public Optional<Target> targetBefore() {
        return Optional.ofNullable(targetBefore);
    }

    /** What is asked for since; nothing where it is not asked for any more. */
    public Optional<Target> targetAfter() {
        return Optional.ofNullable(targetAfter);
    }

    /** The earlier title, or of what this is a copy. */
    public Optional<Words> titleBefore() {
        return Optional.ofNullable(titleBefore);
    }

    public Optional<Words> titleAfter() {
        return Optional.ofNullable(titleAfter);
    }
}
