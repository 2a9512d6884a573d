// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note.application;

import de.digifit.assessment.note.ConfidentialNote;
import de.digifit.assessment.note.Notes;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.core.shared.TownClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Destroys the notes of earlier talks when the next one is closed, and whatever is older than four years. */
@ApplicationScoped
public class NotesEnd {

    private final Notes notes;

    @Inject
    public NotesEnd(Notes notes) {
        this.notes = notes;
    }

    void closed(@Observes TalkStep.Closed closed) {
        notes.destroyBefore(closed.person(), closed.talk(), closed.heldAt());
        notes.destroyOlderThan(closed.at()
                .atZone(TownClock.ZONE)
                .minusYears(ConfidentialNote.YEARS)
                .toInstant());
    }
}
