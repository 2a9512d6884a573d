// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.today.application;

import de.digifit.core.gap.application.MyStanding;
import de.digifit.core.gap.application.PersonalStanding;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.application.Applications;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.path.application.MyRefreshers;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Puts together what concerns the asker today. */
@Act
public class Today {

    private final MyStanding standing;
    private final Applications applications;
    private final Conversations conversations;
    private final OpenDecisions decisions;
    private final MyRefreshers refreshers;

    @Inject
    public Today(
            MyStanding standing,
            Applications applications,
            Conversations conversations,
            OpenDecisions decisions,
            MyRefreshers refreshers) {
        this.standing = standing;
        this.applications = applications;
        this.conversations = conversations;
        this.decisions = decisions;
        this.refreshers = refreshers;
    }

    public TodayView view() {
        PersonalStanding mine = standing.overview();
        List<BookingDetails> bookings = applications.mine();
        List<ToDo> toDo = new ArrayList<>(conversations.toDo(bookings));
        int waiting = decisions.count();
        if (waiting > 0) {
            toDo.add(ToDo.decide(waiting));
        }
        refreshers.due().forEach(due -> toDo.add(ToDo.refresh(due)));
        toDo.addAll(levelsToCheck(mine, bookings));
        toDo.addAll(mine.open().stream()
                .filter(row -> row.own().isEmpty() && row.agreed().isEmpty())
                .map(row -> ToDo.rate(row.competency()))
                .toList());
        return new TodayView(toDo, upcoming(bookings), mine);
    }

    // After a seminar the own view may have moved; the person is asked, the level is not touched.
    private static List<ToDo> levelsToCheck(PersonalStanding mine, List<BookingDetails> bookings) {
        return bookings.stream()
                .filter(details -> details.booking().state() == BookingState.ATTENDED)
                .flatMap(details -> details.seminar().effects().entrySet().stream())
                .filter(effect -> mine.find(effect.getKey())
                        .flatMap(row -> row.own())
                        .filter(own -> !own.reaches(effect.getValue()))
                        .isPresent())
                .map(java.util.Map.Entry::getKey)
                .distinct()
                .map(ToDo::check)
                .toList();
    }

    private static List<BookingDetails> upcoming(List<BookingDetails> bookings) {
        return bookings.stream()
                .filter(details -> details.booking().state().alive())
                .sorted((a, b) -> a.agenda().startsAt().compareTo(b.agenda().startsAt()))
                .toList();
    }
}
