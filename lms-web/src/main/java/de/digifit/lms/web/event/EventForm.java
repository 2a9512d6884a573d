// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.event;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.planning.DatePlan;
import de.digifit.lms.planning.EventPlan;
import de.digifit.lms.web.faces.Option;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An event while it is being filled in. */
public class EventForm implements Serializable {

    private final TermsForm terms;
    private final ArrayList<SessionForm> sessions = new ArrayList<>();
    private final List<Tick> lecturers;
    private final List<Tick> equipment;
    private @Nullable String place;
    private @Nullable String sharing;

    EventForm(EventPlan plan, List<Option> people, List<Option> things) {
        terms = new TermsForm(plan.terms());
        plan.dates().forEach(date -> sessions.add(new SessionForm(date)));
        lecturers = people.stream()
                .map(person -> new Tick(
                        person.value().toString(),
                        person.title(),
                        plan.lecturers().contains(PersonId.of(person.value().toString()))))
                .toList();
        equipment = things.stream()
                .map(thing -> new Tick(
                        thing.value().toString(),
                        thing.title(),
                        plan.equipment().contains(UUID.fromString(thing.value().toString()))))
                .toList();
        place = plan.place();
    }

    EventPlan plan() {
        List<DatePlan> dates = sessions.stream().map(SessionForm::plan).toList();
        return new EventPlan(
                terms.terms(),
                place == null ? "" : place,
                dates,
                chosen(lecturers).stream().map(PersonId::of).collect(Collectors.toSet()),
                chosen(equipment).stream().map(UUID::fromString).toList(),
                sharing == null ? "" : sharing);
    }

    private static List<String> chosen(List<Tick> ticks) {
        return ticks.stream().filter(Tick::isChosen).map(Tick::getId).toList();
    }

    public void addDate() {
        sessions.add(sessions.get(sessions.size() - 1).next());
    }

    /** The last one stays: there is no event without a date. */
    public void remove(SessionForm session) {
        if (sessions.size() > 1) {
            sessions.remove(session);
        }
    }

    public boolean isSeveral() {
        return sessions.size() > 1;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public List<SessionForm> getSessions() {
        return sessions;
    }

    public List<Tick> getLecturers() {
        return lecturers;
    }

    public List<Tick> getEquipment() {
        return equipment;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getSharing() {
        return sharing;
    }

    public void setSharing(@Nullable String sharing) {
        this.sharing = sharing;
    }
}
