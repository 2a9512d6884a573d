// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.choice;

import de.digifit.lms.choice.DateOption;
import de.digifit.lms.choice.application.Attendee;
import de.digifit.lms.choice.application.ChoicesOfEvent;
import de.digifit.lms.choice.application.EventChoices;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who attends which of the parallel dates of an event, and who has not chosen. */
@Named
@ViewScoped
public class EventChoicesPage implements Serializable {

    @Inject
    private ChoicesOfEvent choices;

    @Inject
    private DateWords words;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable EventChoices all;

    public void open() {
        all = choices.of(EventId.of(String.valueOf(id)));
    }

    public EventChoices getAll() {
        return Objects.requireNonNull(all);
    }

    /** Whether somebody can still choose on behalf. */
    public boolean isOpen() {
        return getAll().event().state() == Event.State.PUBLISHED;
    }

    /** Each date of each group. */
    public List<Row> getDates() {
        int groups = getAll().groups().size();
        return getAll().groups().stream()
                .flatMap(group -> group.options().stream()
                        .map(option -> new Row(option, words.group(group.name(), groups), words.taken(option))))
                .toList();
    }

    /** How many have not chosen yet, in words. */
    public String getUndecided() {
        return say.text("choice.undecided", getAll().undecided());
    }

    public List<Chosen> getPeople() {
        return getAll().people().stream()
                .map(person -> new Chosen(person, chosen(person)))
                .toList();
    }

    private List<String> chosen(Attendee person) {
        return getAll().event().groups().stream()
                .flatMap(group -> person.agenda().chosen(group).stream()
                        .map(date -> say.words(date.title()))
                        .map(title -> person.by().containsKey(group)
                                ? say.text(
                                        "choice.by",
                                        title,
                                        Objects.requireNonNull(person.by().get(group)))
                                : title))
                .toList();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** A date, and how many seats of it are taken. */
    public record Row(DateOption option, String group, String taken) {}

    /** A person, and the titles of the chosen dates. */
    public record Chosen(Attendee person, List<String> dates) {}
}
