// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.choice;

import de.digifit.lms.agenda.Agenda;
import de.digifit.lms.choice.DateGroup;
import de.digifit.lms.choice.DateOption;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Parallel dates in words: when, where, and how many seats are left. */
@Named
@RequestScoped
public class DateWords {

    @Inject
    private Say say;

    List<GroupForm> forms(List<DateGroup> groups, Map<String, UUID> picked) {
        return groups.stream()
                .map(group -> new GroupForm(
                        group,
                        picked,
                        group(group.name(), groups.size()),
                        group.options().stream().map(this::option).toList()))
                .toList();
    }

    /** Where there is one group only it needs no name. */
    public String group(String name, int groups) {
        return groups > 1 ? say.text("choice.group", name) : say.text("choice.group.only");
    }

    private Option option(DateOption option) {
        String text = say.text("choice.option", when(option.session()), option.where(), seats(option));
        return new Option(
                option.session().id(), say.words(option.session().title()), text, option.chosen() || !option.full());
    }

    public String when(Session date) {
        return say.text(
                "choice.when", Words.weekday(date.startsAt()), Words.time(date.startsAt()), Words.time(date.endsAt()));
    }

    /** As whoever chooses reads it. */
    private String seats(DateOption option) {
        if (option.full()) {
            return say.text("choice.full");
        }
        return option.limited() ? say.text("choice.free", option.free()) : say.text("choice.unlimited");
    }

    /** As whoever organises reads it. */
    public String taken(DateOption option) {
        Integer seats = option.seats();
        return seats == null
                ? say.text("choice.taken.unlimited", option.taken())
                : say.text("choice.taken", option.taken(), seats);
    }

    /** What of parallel dates is chosen, and whether something is still to choose; nothing where there are none. */
    public String note(Agenda agenda) {
        String chosen = agenda.event().groups().stream()
                .flatMap(group -> agenda.chosen(group).stream())
                .map(date -> say.text("choice.note", say.words(date.title()), Words.time(date.startsAt())))
                .collect(Collectors.joining(", "));
        if (agenda.openGroups().isEmpty()) {
            return chosen;
        }
        return chosen.isEmpty() ? say.text("choice.open") : say.text("choice.note.open", chosen);
    }
}
