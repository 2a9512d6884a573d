// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.booking.application.Places;
import de.digifit.lms.booking.application.Ranking;
import de.digifit.lms.booking.application.Steps;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** What follows when a desk has said something. */
@ApplicationScoped
public class Rulings {

    private final Steps steps;
    private final Places places;
    private final Diary diary;
    private final Ranking ranking;
    private final Patience patience;

    @Inject
    public Rulings(Steps steps, Places places, Diary diary, Ranking ranking, Patience patience) {
        this.steps = steps;
        this.places = places;
        this.diary = diary;
        this.ranking = ranking;
        this.patience = patience;
    }

    /** The last desk of the route opens the way to a place, each one before it the way to the next desk. */
    public void approve(Booking booking, Decision decision) {
        if (!booking.approval().endsHere()) {
            steps.take(booking, Transition.SUPPORT, decision);
        } else if (ranking.selects(event(booking))) {
            steps.take(booking, Transition.REGISTER, decision);
        } else {
            places.approve(booking, decision);
        }
    }

    public void take(Booking booking, Transition transition, Decision decision) {
        steps.take(booking, transition, decision);
    }

    public Patience patience() {
        return patience;
    }

    public Event event(Booking booking) {
        return diary.event(booking);
    }

    public List<BookingDetails> details(TownId town, Collection<Booking> some) {
        return diary.details(town, some);
    }
}
