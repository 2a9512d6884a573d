// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.teaching;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.teaching.Teaching;
import de.digifit.lms.teaching.application.TeachingKeeping;
import de.digifit.lms.teaching.application.TeachingKeeping.Teacher;
import de.digifit.lms.web.event.Tick;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one person can teach, on which days, and how much in a season. */
@Named
@ViewScoped
public class TeachingPersonPage implements Serializable {

    private static final int USUAL_HALF_DAYS = 20;
    private static final String BACK = "/teaching/people.xhtml?faces-redirect=true";

    @Inject
    private TeachingKeeping keeping;

    @Inject
    private Say say;

    private @Nullable String id;
    private final ArrayList<Tick> seminars = new ArrayList<>();
    private final ArrayList<Tick> days = new ArrayList<>();
    private int halfDays = USUAL_HALF_DAYS;
    private boolean known;

    public void open() {
        Teacher teacher = getTeacher();
        known = teacher.teaching().isPresent();
        Set<SeminarId> said = teacher.teaching().map(Teaching::seminars).orElse(Set.of());
        keeping.seminars()
                .forEach(seminar -> seminars.add(new Tick(
                        seminar.id().toString(),
                        seminar.code() + " " + say.words(seminar.title()),
                        said.contains(seminar.id()))));
        Set<DayOfWeek> free = teacher.teaching().map(Teaching::weekdays).orElse(Set.of());
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
                .forEach(day -> days.add(new Tick(day.name(), say.text("weekday." + day), free.contains(day))));
        teacher.teaching().map(Teaching::mostHalfDays).ifPresent(most -> halfDays = most);
    }

    public Teacher getTeacher() {
        return keeping.teacher(PersonId.of(String.valueOf(id)));
    }

    public String save() {
        String name = getTeacher().name();
        keeping.say(
                PersonId.of(String.valueOf(id)),
                chosen(seminars).stream().map(SeminarId::of).toList(),
                chosen(days).stream().map(DayOfWeek::valueOf).toList(),
                halfDays);
        say.done("teaching.saved", name);
        return BACK;
    }

    public String forget() {
        String name = getTeacher().name();
        keeping.forget(PersonId.of(String.valueOf(id)));
        say.done("teaching.forgotten", name);
        return BACK;
    }

    private static List<String> chosen(List<Tick> ticks) {
        return ticks.stream().filter(Tick::isChosen).map(Tick::getId).toList();
    }

    public List<Tick> getSeminars() {
        return seminars;
    }

    public List<Tick> getDays() {
        return days;
    }

    /** Whether there is anything to forget. */
    public boolean isKnown() {
        return known;
    }

    public int getHalfDays() {
        return halfDays;
    }

    public void setHalfDays(int halfDays) {
        this.halfDays = halfDays;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
