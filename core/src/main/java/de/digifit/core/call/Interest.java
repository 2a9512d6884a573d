// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.call;

import de.digifit.core.changeagent.Membership;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody would like to work in a multiplier team and says why.
 *
 * <p>The leader says how much working time there is for it, and nothing about the person. Whether somebody is chosen is
 * decided with a reason; both are the person's to read once the call is decided.
 */
@Entity
@Table(schema = "core", name = "expression_of_interest")
public class Interest {

    private static final int LONGEST = 1000;

    @Id
    private UUID id;

    private UUID call;
    private UUID town;
    private UUID person;
    private @Nullable UUID unit;
    private String motivation;
    private String experience;
    private String topics;
    private String perspectives;
    private LocalDate saidOn;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "leader"))
    @AttributeOverride(name = "on", column = @Column(name = "leader_on"))
    @AttributeOverride(name = "word", column = @Column(name = "leader_word"))
    private @Nullable Statement statement;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "on", column = @Column(name = "decided_on"))
    private @Nullable Outcome outcome;

    protected Interest() {}

    /**
     * @param unit where the person works
     * @throws MotivationNotFit when the reason is missing or longer than 1,000 characters
     */
    public Interest(Call call, PersonId person, Optional<UnitId> unit, Said said, LocalDate today) {
        requireFit(said.motivation());
        this.id = Ids.next();
        this.call = call.id().value();
        this.town = call.town().value();
        this.person = person.value();
        this.unit = unit.map(UnitId::value).orElse(null);
        this.motivation = said.motivation();
        this.experience = said.experience();
        this.topics = said.topics();
        this.perspectives =
                said.perspectives().stream().map(Perspective::name).sorted().collect(Collectors.joining(" "));
        this.saidOn = today;
    }

    private static void requireFit(String motivation) {
        if (motivation.isBlank() || motivation.length() > LONGEST) {
            throw new MotivationNotFit(motivation.strip().length(), LONGEST);
        }
    }

    /**
     * The leader gives so many per cent of the working time.
     *
     * @throws de.digifit.core.changeagent.ShareOutOfRange when it is no time, or more than there is
     */
    public void giveTime(PersonId leader, int share, String word, LocalDate today) {
        statement = new Statement(leader.value(), today, Membership.requireShare(share), word);
    }

    /** The leader cannot give any at present. */
    public void giveNoTime(PersonId leader, String word, LocalDate today) {
        statement = new Statement(leader.value(), today, null, word);
    }

    /**
     * @param name of the person, for the sentence that says no
     * @throws TimeShareMissing when the leader has not given any time
     * @throws NotToBeDecided when no reason is given
     */
    public void choose(PersonId by, String reason, String name, LocalDate today) {
        if (statement == null) {
            throw new TimeShareMissing(TimeShareMissing.Why.UNSAID, name);
        }
        if (!statement.possible()) {
            throw new TimeShareMissing(TimeShareMissing.Why.NONE, name);
        }
        outcome = outcome(by, true, reason, today);
    }

    /** @throws NotToBeDecided when no reason is given */
    public void leaveOut(PersonId by, String reason, LocalDate today) {
        outcome = outcome(by, false, reason, today);
    }

    private static Outcome outcome(PersonId by, boolean chosen, String reason, LocalDate today) {
        if (reason.isBlank()) {
            throw new NotToBeDecided(NotToBeDecided.Missing.REASON, 1);
        }
        return new Outcome(by.value(), today, chosen, reason);
    }

    public InterestId id() {
        return new InterestId(id);
    }

    public CallId call() {
        return new CallId(call);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Optional<UnitId> unit() {
        return Optional.ofNullable(unit).map(UnitId::new);
    }

    public Said said() {
        return new Said(motivation, experience, topics, Set.copyOf(perspectives()));
    }

    public List<Perspective> perspectives() {
        return Arrays.stream(perspectives.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Perspective::valueOf)
                .toList();
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    public Optional<Statement> statement() {
        return Optional.ofNullable(statement);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Whether there is working time for it. */
    public boolean possible() {
        return statement().filter(Statement::possible).isPresent();
    }

    public boolean chosen() {
        return outcome().filter(Outcome::chosen).isPresent();
    }

    /** What somebody says; experience and topics may be empty. */
    public record Said(String motivation, String experience, String topics, Set<Perspective> perspectives) {

        public Said {
            perspectives = Set.copyOf(perspectives);
        }
    }

    /**
     * The leader's word on time, and on nothing else.
     *
     * @param share per cent of the working time; nothing where none can be given
     */
    @Embeddable
    public record Statement(UUID by, LocalDate on, @Nullable Integer share, String word) implements Serializable {

        public boolean possible() {
            return share != null;
        }
    }

    /** Whether somebody was chosen, and why. */
    @Embeddable
    public record Outcome(UUID by, LocalDate on, boolean chosen, String reason) implements Serializable {}
}
