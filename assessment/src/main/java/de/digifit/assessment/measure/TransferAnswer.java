// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measure;

import de.digifit.assessment.qualification.MeasureId;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.core.organisation.PersonId;
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
 * The answer of one side to the question what came of a measure. Both read both; it is no rating and names no level.
 * Each side has one answer for a measure and may say it anew.
 */
@Entity
@Table(schema = "assessment", name = "transfer_answer")
public class TransferAnswer {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private UUID person;
    private UUID agreement;
    private UUID measure;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Transfer transfer;

    @Enumerated(EnumType.STRING)
    private @Nullable Hindrance hindrance;

    @Enumerated(EnumType.STRING)
    private @Nullable Support support;

    private String words;
    private UUID answeredBy;
    private Instant answeredAt;

    protected TransferAnswer() {}

    public TransferAnswer(TalkMeasure about, Side side, TransferWord word, Hand hand) {
        this.id = Ids.next();
        this.town = about.town().value();
        this.person = about.person().value();
        this.agreement = about.agreement();
        this.measure = about.id().value();
        this.side = side;
        say(word, hand);
    }

    /** Says it anew. What the person would do to support themselves is left out. */
    public final void say(TransferWord word, Hand hand) {
        transfer = word.transfer();
        hindrance = word.hindrance().orElse(null);
        support = side == Side.LEADER ? word.support().orElse(null) : null;
        words = word.words().strip();
        answeredBy = hand.by().value();
        answeredAt = hand.at();
    }

    public MeasureId measure() {
        return new MeasureId(measure);
    }

    public Side side() {
        return side;
    }

    public TransferWord word() {
        return new TransferWord(transfer, Optional.ofNullable(hindrance), words, Optional.ofNullable(support));
    }

    public PersonId answeredBy() {
        return new PersonId(answeredBy);
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
