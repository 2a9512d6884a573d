// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note;

import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The confidential part of one talk: optional, sealed, or only the remark that it lies on paper.
 *
 * <p>The two who held the talk write and read it; a deputy who did not hold it, a new leader, coordination, the staff
 * council and operators do not. It is destroyed when the next talk of the person is closed, and after four years at the
 * latest (retention default "Talk: confidential part").
 */
@Entity
@Table(schema = "assessment", name = "confidential_note")
public class ConfidentialNote {

    /** Years after which a note is destroyed, whether there was another talk or not. */
    public static final int YEARS = 4;

    @Id
    private UUID id;

    private UUID talk;
    private UUID person;
    private int edition;
    private boolean onPaper;
    private @Nullable String sealKey;
    private @Nullable String sealed;
    private UUID writtenBy;
    private Instant writtenAt;

    protected ConfidentialNote() {}

    public ConfidentialNote(Talk talk, PersonId by, Instant now) {
        this.id = Ids.next();
        this.talk = talk.id().value();
        this.person = talk.person().value();
        this.writtenBy = by.value();
        this.writtenAt = now;
    }

    /**
     * @param seen the edition that the writer had before the eyes
     * @throws NoteChanged when it is not the newest one any more
     */
    public void write(Sealed words, int seen, PersonId by, Instant now) {
        change(seen, by, now);
        onPaper = false;
        sealKey = words.key();
        sealed = words.text();
    }

    /** Nothing is kept here but that there is something on paper. */
    public void onPaper(int seen, PersonId by, Instant now) {
        change(seen, by, now);
        onPaper = true;
        sealKey = null;
        sealed = null;
    }

    private void change(int seen, PersonId by, Instant now) {
        if (seen != edition) {
            throw new NoteChanged();
        }
        edition++;
        writtenBy = by.value();
        writtenAt = now;
    }

    public Optional<Sealed> sealed() {
        return sealed == null || sealKey == null ? Optional.empty() : Optional.of(new Sealed(sealKey, sealed));
    }

    public TalkId talk() {
        return new TalkId(talk);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    /** 0 before anything was written. */
    public int edition() {
        return edition;
    }

    public boolean isOnPaper() {
        return onPaper;
    }

    public PersonId writtenBy() {
        return new PersonId(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
