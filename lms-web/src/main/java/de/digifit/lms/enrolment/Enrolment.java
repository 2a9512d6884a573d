// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.PathId;
import de.digifit.lms.path.Proof;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is on a path.
 *
 * <p>People enrol themselves, leaders do it after they agreed on it with the person, coordination does it for a whole
 * group. Being enrolled books nothing and obliges to nothing; the person can leave at any time without giving reasons,
 * and is not enrolled again by others with a group. What the path asks for beside seminars is confirmed here, each by
 * somebody else and with a reason.
 */
@Entity
@Table(schema = "lms", name = "path_enrolment")
public class Enrolment {

    /** How somebody came onto the path. */
    public enum Way {
        SELF,
        LEADER,
        GROUP
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private UUID path;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Way way;

    private UUID enrolledBy;
    private String why;
    private Instant enrolledAt;
    private @Nullable Instant leftAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "enrolment", nullable = false)
    @OrderBy("confirmedAt")
    private List<ConfirmedProof> proofs = new ArrayList<>();

    protected Enrolment() {}

    /** @param why what was agreed, or which group it was; may be empty for oneself */
    public Enrolment(Path path, PersonId person, Way way, PersonId by, String why, Instant now) {
        if (way == Way.LEADER && why.isBlank()) {
            throw new WordsMissing();
        }
        this.id = Ids.next();
        this.town = path.town().value();
        this.path = path.id().value();
        this.person = person.value();
        this.way = way;
        this.enrolledBy = by.value();
        this.why = why.strip();
        this.enrolledAt = now;
    }

    /** Leaving twice changes nothing. */
    public void leave(Instant now) {
        if (leftAt == null) {
            leftAt = now;
        }
    }

    /** Confirming the same again changes nothing: who said it first and why stays. */
    public void confirm(Path of, Proof proof, PersonId by, String reason, Instant now) {
        if (leftAt != null) {
            throw new PathLeft();
        }
        if (by.value().equals(person)) {
            throw new OwnProof();
        }
        if (!of.blocks().proofs().contains(proof)) {
            throw new ProofNotAsked();
        }
        if (reason.isBlank()) {
            throw new WordsMissing();
        }
        if (!confirmed().contains(proof)) {
            proofs.add(new ConfirmedProof(proof, by, reason.strip(), now));
        }
    }

    public Set<Proof> confirmed() {
        return proofs.stream().map(ConfirmedProof::proof).collect(Collectors.toSet());
    }

    public List<ConfirmedProof> proofs() {
        return List.copyOf(proofs);
    }

    public EnrolmentId id() {
        return new EnrolmentId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public PathId path() {
        return new PathId(path);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Way way() {
        return way;
    }

    public PersonId enrolledBy() {
        return new PersonId(enrolledBy);
    }

    public String why() {
        return why;
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    /** The day in the time of the town. */
    public LocalDate enrolledOn() {
        return LocalDate.ofInstant(enrolledAt, TownClock.ZONE);
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    public boolean alive() {
        return leftAt == null;
    }
}
