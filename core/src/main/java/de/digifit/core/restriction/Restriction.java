// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.restriction;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
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
 * What is kept about the competencies of a person is stored and no more than that (Art. 18(2) GDPR): levels, evidence
 * and talks are shown to nobody but the person, and nothing about the person goes by rule.
 *
 * <p>It ends at a moment that the person was told of before (Art. 18(3)), or at once when the person wants that. An end
 * that was announced may come earlier, never later.
 */
@Entity
@Table(schema = "core", name = "restriction")
public class Restriction {

    @Id
    private UUID id;

    private UUID town;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private RestrictionGround ground;

    private UUID setBy;
    private Instant setAt;
    private @Nullable Instant endsAt;
    private @Nullable UUID endedBy;
    private String endedWhy;

    protected Restriction() {}

    public Restriction(TownId town, PersonId person, RestrictionGround ground, PersonId by, Instant now) {
        this.id = Ids.next();
        this.town = town.value();
        this.person = person.value();
        this.ground = ground;
        this.setBy = by.value();
        this.setAt = now;
        this.endedWhy = "";
    }

    /**
     * Says when it ends. Nothing changes when it ends before that moment already.
     *
     * @param why what the person reads beside it; empty where the answer to a request says it
     */
    public void end(PersonId by, String why, Instant moment) {
        if (endsAt == null || moment.isBefore(endsAt)) {
            endsAt = moment;
            endedBy = by.value();
            endedWhy = why.strip();
        }
    }

    public boolean inForce(Instant now) {
        return endsAt == null || now.isBefore(endsAt);
    }

    public UUID id() {
        return id;
    }

    public TownId town() {
        return new TownId(town);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public RestrictionGround ground() {
        return ground;
    }

    public Instant since() {
        return setAt;
    }

    /** The first moment at which it holds no longer; nothing while no end was announced. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    public String endedWhy() {
        return endedWhy;
    }
}
