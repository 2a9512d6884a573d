// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.planning.Training;
import de.digifit.lms.planning.application.Trainings;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.SessionPlan;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template with its dates filled in, ready to publish. */
@Named
@ViewScoped
public class PublishPage implements Serializable {

    private static final int CLOSES_DAYS_BEFORE = 14;

    @Inject
    private Trainings trainings;

    @Inject
    private Say say;

    private @Nullable String id;
    private final ArrayList<DateField> dates = new ArrayList<>();
    private @Nullable LocalDate closesOn;
    private @Nullable String place;
    private int places;
    private @Nullable String lecturer;

    /** Fills in what is usual; everything can be changed. A template without dates is planned freely. */
    public @Nullable String open() {
        Seminar template = getTemplate();
        List<LocalDateTime> starts = trainings.suggestedStarts(template.id());
        if (starts.isEmpty()) {
            return "/event/edit.xhtml?faces-redirect=true&seminar=" + id;
        }
        for (int i = 0; i < starts.size(); i++) {
            SessionPlan plan = template.plan().get(i);
            dates.add(new DateField(say.words(plan.title()), starts.get(i)));
        }
        closesOn = starts.get(0).toLocalDate().minusDays(CLOSES_DAYS_BEFORE);
        places = template.maximum();
        return null;
    }

    public String publish() {
        List<LocalDateTime> starts = dates.stream().map(DateField::start).toList();
        LocalDate closes = closesOn == null ? starts.get(0).toLocalDate() : closesOn;
        PersonId holds = PersonId.of(String.valueOf(lecturer));
        trainings.publish(new Training(getTemplate().id(), starts, closes, String.valueOf(place), places, holds));
        say.done("planning.publish.done", say.words(getTemplate().title()));
        return "/seminar/show.xhtml?faces-redirect=true&id=" + id;
    }

    public Seminar getTemplate() {
        return trainings.template(SeminarId.of(String.valueOf(id)));
    }

    public List<Option> getLecturers() {
        return trainings.lecturers().stream()
                .map(person -> new Option(person.getId(), person.name()))
                .toList();
    }

    public List<DateField> getDates() {
        return dates;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    public @Nullable String getLecturer() {
        return lecturer;
    }

    public void setLecturer(@Nullable String lecturer) {
        this.lecturer = lecturer;
    }
}
