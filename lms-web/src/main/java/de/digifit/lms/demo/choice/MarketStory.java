// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.choice;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.choice.Choice;
import de.digifit.lms.choice.DateOption;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * People have a place in an event with parallel dates: most have chosen, the first date of each group until it is full,
 * some have not yet, and for one coordination chose.
 */
public final class MarketStory {

    private static final int CHOOSE_PERCENT = 80;
    private static final int FIRST_PERCENT = 70;

    private final Event event;
    private final ToIntFunction<Session> seats;
    private final Dice dice;
    private final Almanac almanac;
    private final Consumer<Object> keep;
    private final Map<UUID, Integer> taken = new HashMap<>();

    public MarketStory(Event event, ToIntFunction<Session> seats, Dice dice, Almanac almanac, Consumer<Object> keep) {
        this.event = event;
        this.seats = seats;
        this.dice = dice;
        this.almanac = almanac;
        this.keep = keep;
    }

    public void tell(List<Applicant> people, PersonId coordination) {
        keep.accept(event);
        for (int i = 0; i < people.size(); i++) {
            Applicant person = people.get(i);
            Booking booking = confirmed(person);
            boolean onBehalf = i == 0;
            List<Choice> choices = onBehalf || dice.percent(CHOOSE_PERCENT)
                    ? choose(booking, onBehalf ? coordination : person.id())
                    : List.of();
            keep.accept(booking);
            choices.forEach(keep);
        }
    }

    private Booking confirmed(Applicant person) {
        Instant applied = Almanac.officeHours(ago(dice.between(12, 30)), dice);
        Booking booking = new Booking(event, person.id(), "", applied);
        booking.go(Transition.APPROVE, Decision.of(person.leader(), applied.plusSeconds(3600L * dice.between(2, 40))));
        return booking;
    }

    private List<Choice> choose(Booking booking, PersonId by) {
        Instant at = Almanac.officeHours(ago(dice.between(1, 8)), dice);
        List<UUID> dates = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (String group : event.groups()) {
            Session date = pick(event.parallel(group));
            taken.merge(date.id(), 1, Integer::sum);
            dates.add(date.id());
            choices.add(new Choice(booking, new DateOption(date, "", seats.applyAsInt(date), 0, true), by, at));
        }
        booking.attend(dates);
        return choices;
    }

    /** The first as long as it has seats and the dice want it, else another that has. */
    private Session pick(List<Session> group) {
        List<Session> open = group.stream()
                .filter(date -> taken.getOrDefault(date.id(), 0) < seats.applyAsInt(date))
                .toList();
        return dice.percent(FIRST_PERCENT) ? open.get(0) : dice.one(open);
    }

    private LocalDate ago(int days) {
        return almanac.workday(-days);
    }
}
