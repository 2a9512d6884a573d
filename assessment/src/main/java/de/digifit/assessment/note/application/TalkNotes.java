// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note.application;

import de.digifit.assessment.note.ConfidentialNote;
import de.digifit.assessment.note.Notes;
import de.digifit.assessment.note.Seal;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.application.TalkSeats;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Writing and reading the confidential part.
 *
 * <p>It does not ask who leads whom today: the two who held the talk are the readers, and they stay the only ones. For
 * everybody else there is no such note.
 */
@Act
@RequiresPermissions("talk:own")
public class TalkNotes {

    private final Asker asker;
    private final TalkSeats seats;
    private final Notes notes;
    private final Seal seal;
    private final Clock clock;

    @Inject
    public TalkNotes(Asker asker, TalkSeats seats, Notes notes, Seal seal, Clock clock) {
        this.asker = asker;
        this.seats = seats;
        this.notes = notes;
        this.seal = seal;
        this.clock = clock;
    }

    /** @throws de.digifit.assessment.talk.NoSuchTalk when the asker is neither of the two, or the talk was not held yet */
    public View read(TalkId id) {
        Talk talk = seats.between(id);
        return notes.find(id).map(note -> view(talk, note)).orElseGet(() -> View.empty(talk, seal.ready()));
    }

    private View view(Talk talk, ConfidentialNote note) {
        String words =
                note.sealed().map(kept -> seal.open(talk.id().value(), kept)).orElse("");
        return new View(
                talk.person(),
                words,
                note.edition(),
                note.isOnPaper(),
                seal.ready(),
                Optional.of(note.writtenBy()),
                note.writtenAt());
    }

    /**
     * @param words what is kept; empty words destroy the note
     * @param seen the edition that the writer had before the eyes, 0 for none
     * @throws de.digifit.assessment.note.NoteChanged when the other one wrote in the meantime
     * @throws de.digifit.assessment.note.NoKey when this installation has no key to seal it with
     */
    public void write(TalkId id, String words, int seen) {
        ConfidentialNote note = toWrite(id);
        note.write(seal.seal(id.value(), words), seen, asker.person(), Instant.now(clock));
        if (words.isBlank()) {
            notes.destroy(note);
        }
    }

    /** What was written here is destroyed; only the remark stays. */
    public void onPaper(TalkId id, int seen) {
        toWrite(id).onPaper(seen, asker.person(), Instant.now(clock));
    }

    private ConfidentialNote toWrite(TalkId id) {
        Talk talk = seats.betweenToChange(id);
        return notes.find(id).orElseGet(() -> {
            ConfidentialNote note = new ConfidentialNote(talk, asker.person(), Instant.now(clock));
            notes.add(note);
            return note;
        });
    }

    /**
     * The note as the two see it.
     *
     * @param edition 0 before anything was written
     * @param possible whether it can be sealed here, or stays on paper
     */
    public record View(
            PersonId person,
            String words,
            int edition,
            boolean onPaper,
            boolean possible,
            Optional<PersonId> writtenBy,
            Instant writtenAt) {

        static View empty(Talk talk, boolean possible) {
            return new View(talk.person(), "", 0, false, possible, Optional.empty(), Instant.EPOCH);
        }
    }
}
