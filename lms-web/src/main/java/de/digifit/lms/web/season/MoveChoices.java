// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.core.season.HalfDay;
import de.digifit.lms.teaching.application.TeachingKeeping;
import de.digifit.lms.venue.application.VenueKeeping;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Rooms, lecturers and halves of a day to choose from. */
@Named
@RequestScoped
public class MoveChoices {

    @Inject
    private VenueKeeping venues;

    @Inject
    private TeachingKeeping teaching;

    @Inject
    private Say say;

    public List<Option> getRooms() {
        return venues.rooms().stream()
                .map(room -> new Option(
                        room.id().toString(),
                        say.text("season.means.room", room.name(), room.sheet().seats())))
                .toList();
    }

    public List<Option> getLecturers() {
        return teaching.teachers().stream()
                .filter(TeachingKeeping.Teacher::lecturer)
                .map(teacher -> new Option(teacher.person().toString(), teacher.name()))
                .toList();
    }

    public List<Option> getHalves() {
        return Arrays.stream(HalfDay.Half.values())
                .map(half -> new Option(half, say.text("season.half." + half)))
                .toList();
    }
}
