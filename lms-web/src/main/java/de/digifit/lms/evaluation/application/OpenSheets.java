// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.evaluation.BallotBoxes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody attended and can say something about, as long as it is asked. */
@ApplicationScoped
class OpenSheets {

    private final Participants participants;
    private final Diary diary;
    private final Rounds rounds;
    private final Editions editions;
    private final BallotBoxes boxes;

    @Inject
    OpenSheets(Participants participants, Diary diary, Rounds rounds, Editions editions, BallotBoxes boxes) {
        this.participants = participants;
        this.diary = diary;
        this.rounds = rounds;
        this.editions = editions;
        this.boxes = boxes;
    }

    /** Also those that the person has answered. Nothing in a town that has published no questionnaire. */
    List<OpenSheet> of(TownId town, PersonId person, LocalDate today) {
        return diary.details(town, participants.of(person)).stream()
                .flatMap(details -> sheet(details, today).stream())
                .toList();
    }

    private Optional<OpenSheet> sheet(BookingDetails details, LocalDate today) {
        return rounds.open(details.event(), today).flatMap(round -> editions.of(details.event(), round)
                .map(asked -> new OpenSheet(
                        details.booking(), details.event(), details.seminar().title(), round, asked)));
    }

    boolean answered(OpenSheet sheet) {
        return boxes.spent(sheet.round(), sheet.booking().id());
    }
}
