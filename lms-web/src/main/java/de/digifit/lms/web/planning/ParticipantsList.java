// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.lms.exchange.ExportedList;
import de.digifit.lms.planning.application.ParticipantLists;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.exchange.ListSource;
import de.digifit.lms.web.exchange.ReaderWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who comes to an event and who waits as a file: names, units and states. */
@ApplicationScoped
public class ParticipantsList implements ListSource {

    @Inject
    private ParticipantLists lists;

    @Override
    public String name() {
        return "participants";
    }

    @Override
    public ExportedList list(String id, ReaderWords words) {
        return new ExportedList(
                words.text("event.participants.title"),
                words.heads("event.participants.name", "event.participants.unit", "event.state"),
                lists.of(EventId.of(id)).stream()
                        .map(person -> List.<Object>of(
                                person.name(), person.unit(), words.text("booking.state." + person.state()))));
    }
}
