// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came out of one talk for qualification (part B, D39).
 *
 * <p>Both write lines and both confirm them. Whoever changes a line withdraws what was confirmed before, so that nobody
 * has confirmed what was never read: each confirmation names the edition that was read. Where the two do not agree,
 * each says why in own words, and both statements are kept side by side. With both confirmations or both statements it
 * is concluded and stays as it is. An agreement without a line is one, too: nothing is needed this year.
 */
@Entity
@Table(schema = "assessment", name = "qualification_agreement")
public class QualificationAgreement {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID talk;
    private UUID town;
    private UUID person;
    private int edition;
    private @Nullable Instant personConfirmed;
    private @Nullable Instant leaderConfirmed;
    private @Nullable String personStatement;
    private @Nullable String leaderStatement;
    private @Nullable Instant concludedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "agreement", nullable = false)
    @OrderBy("id")
    private List<AgreedMeasure> measures = new ArrayList<>();

    protected QualificationAgreement() {}

    public QualificationAgreement(Talk talk) {
        this.id = Ids.next();
        this.talk = talk.id().value();
        this.town = talk.town().value();
        this.person = talk.person().value();
        this.edition = 1;
    }

    /** @throws AgreementConcluded when both have had the last word */
    public MeasureId add(Terms terms, LocalDate today) {
        terms.requireAhead(today);
        change();
        AgreedMeasure measure = new AgreedMeasure(terms);
        measures.add(measure);
        return measure.id();
    }

    /** @throws NoSuchMeasure when the line was removed in the meantime */
    public void change(MeasureId line, Terms terms, LocalDate today) {
        terms.requireAhead(today);
        AgreedMeasure measure = get(line);
        change();
        measure.say(terms);
    }

    /** Removing what is gone already changes nothing. */
    public void remove(MeasureId line) {
        if (measures.stream().anyMatch(measure -> measure.id().equals(line))) {
            change();
            measures.removeIf(measure -> measure.id().equals(line));
        }
    }

    private void change() {
        requireOpen();
        edition++;
        personConfirmed = null;
        leaderConfirmed = null;
    }

    /**
     * Confirming twice is no mistake. It takes back the own statement that there is no agreement.
     *
     * @param read the edition that was read
     * @throws AgreementChanged when a line was changed since
     */
    public void confirm(Side side, int read, Instant now) {
        if (confirmed(side) && read == edition) {
            return;
        }
        requireOpen();
        if (read != edition) {
            throw new AgreementChanged();
        }
        if (side == Side.PERSON) {
            personConfirmed = now;
            personStatement = null;
        } else {
            leaderConfirmed = now;
            leaderStatement = null;
        }
        conclude(now);
    }

    /** @param statement why this side does not agree, in own words */
    public void disagree(Side side, String statement, Instant now) {
        requireOpen();
        if (side == Side.PERSON) {
            personStatement = statement;
            personConfirmed = null;
        } else {
            leaderStatement = statement;
            leaderConfirmed = null;
        }
        conclude(now);
    }

    private void conclude(Instant now) {
        if (agreed() || dissent()) {
            concludedAt = now;
        }
    }

    private void requireOpen() {
        if (concludedAt != null) {
            throw new AgreementConcluded();
        }
    }

    /** Both have confirmed. */
    public boolean agreed() {
        return personConfirmed != null && leaderConfirmed != null;
    }

    /** Both have said why there is no agreement. */
    public boolean dissent() {
        return personStatement != null && leaderStatement != null;
    }

    public boolean concluded() {
        return concludedAt != null;
    }

    public boolean confirmed(Side side) {
        return (side == Side.PERSON ? personConfirmed : leaderConfirmed) != null;
    }

    public Optional<String> statement(Side side) {
        return Optional.ofNullable(side == Side.PERSON ? personStatement : leaderStatement);
    }

    public AgreedMeasure get(MeasureId line) {
        return measures.stream()
                .filter(measure -> measure.id().equals(line))
                .findFirst()
                .orElseThrow(() -> new NoSuchMeasure(line));
    }

    public List<AgreedMeasure> measures() {
        return List.copyOf(measures);
    }

    /** Counts the changes of its lines; a confirmation belongs to one of them. */
    public int edition() {
        return edition;
    }

    public TalkId talk() {
        return new TalkId(talk);
    }

    public TownId town() {
        return new TownId(town);
    }

    public PersonId person() {
        return new PersonId(person);
    }
}
