// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.lms.season.SeasonPlanId;
import de.digifit.lms.season.application.SeasonFile;
import de.digifit.lms.season.application.SeasonPlanning;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.teaching.application.TeachingKeeping;
import de.digifit.lms.teaching.application.TeachingKeeping.Teacher;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.application.VenueKeeping;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** With what the season can be held, and what is missing for it. */
@Named
@ViewScoped
public class SeasonMeansPage implements Serializable {

    @Inject
    private SeasonPlanning planning;

    @Inject
    private TeachingKeeping teaching;

    @Inject
    private VenueKeeping venues;

    private @Nullable String id;
    private transient @Nullable SeasonFile file;
    private transient @Nullable List<Teacher> teachers;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getFile();
    }

    public SeasonFile getFile() {
        if (file == null) {
            file = planning.get(SeasonPlanId.of(String.valueOf(id)));
        }
        return file;
    }

    public long getLecturers() {
        return said().filter(Teacher::lecturer).count();
    }

    public long getBeside() {
        return said().filter(teacher -> !teacher.lecturer()).count();
    }

    private Stream<Teacher> said() {
        if (teachers == null) {
            teachers = teaching.teachers();
        }
        return teachers.stream().filter(teacher -> teacher.teaching().isPresent());
    }

    public List<Room> getRooms() {
        return venues.rooms();
    }

    /** Codes of seminars that close a gap and that nobody is said to hold. */
    public String getWithoutLecturer() {
        return teaching.seminars().stream()
                .filter(seminar -> !seminar.effects().isEmpty())
                .filter(seminar -> said().filter(Teacher::lecturer).noneMatch(teacher -> holds(teacher, seminar)))
                .map(Seminar::code)
                .collect(Collectors.joining(", "));
    }

    private static boolean holds(Teacher teacher, Seminar seminar) {
        return teacher.teaching().orElseThrow().seminars().contains(seminar.id());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
