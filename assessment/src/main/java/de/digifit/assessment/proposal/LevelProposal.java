// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.proposal;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The leader's half of an agreement on a level.
 *
 * <p>After the talk the leader proposes the level that both found; it counts once the person has agreed. If the person
 * does not agree, the person's view is kept beside the leader's, and the level stays as it was: dissent is a result,
 * not an error. Only one proposal for a competency of a person is open at a time; a new one takes the old one's place.
 */
@Entity
@Table(schema = "assessment", name = "level_proposal")
public class LevelProposal {

    /** From the leader's word to the person's. */
    public enum State {
        OPEN,
        AGREED,
        DISSENT,
        REPLACED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private UUID person;
    private String competency;
    private int level;
    private UUID leader;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Instant answeredAt;
    private @Nullable String statement;

    protected LevelProposal() {}

    public LevelProposal(Subject about, Level level, PersonId leader, Instant now) {
        if (about.person().equals(leader)) {
            throw new OwnLevel();
        }
        this.id = Ids.next();
        this.town = about.town().value();
        this.person = about.person().value();
        this.competency = about.competency().value();
        this.level = level.number();
        this.leader = leader.value();
        this.proposedAt = now;
        this.state = State.OPEN;
    }

    public void agree(Instant now) {
        answer(State.AGREED, null, now);
    }

    /** @param view what the person says instead; kept beside the leader's view */
    public void dissent(String view, Instant now) {
        answer(State.DISSENT, view, now);
    }

    /** Whether this open proposal stands although another one came: it does if both say the same, else it is replaced. */
    public boolean stands(LevelProposal other, Instant now) {
        if (level != other.level) {
            answer(State.REPLACED, null, now);
        }
        return state == State.OPEN;
    }

    private void answer(State answer, @Nullable String view, Instant now) {
        if (state != State.OPEN) {
            throw new ProposalAnswered();
        }
        state = answer;
        statement = view;
        answeredAt = now;
    }

    public LevelProposalId id() {
        return new LevelProposalId(id);
    }

    public Subject about() {
        return new Subject(new TownId(town), new PersonId(person), new CompetencyId(competency));
    }

    public Level level() {
        return Level.of(level);
    }

    public PersonId leader() {
        return new PersonId(leader);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public State state() {
        return state;
    }

    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }
}
