// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.StepNotPossible;
import de.digifit.lms.cancellation.CancelReason;
import de.digifit.lms.cancellation.Cancellation;
import de.digifit.lms.cancellation.NotFromTheUnit;
import de.digifit.lms.cancellation.SubstituteTooLate;
import de.digifit.lms.seminar.EventOver;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What a leader or deputy can do when somebody of the team falls out: name a colleague of the same unit. */
@Act
@RequiresPermissions("team:lead")
public class Replacements {

    private final Asker asker;
    private final Handing handing;
    private final Colleagues colleagues;
    private final Team team;
    private final Clock clock;

    @Inject
    public Replacements(Asker asker, Handing handing, Colleagues colleagues, Team team, Clock clock) {
        this.asker = asker;
        this.handing = handing;
        this.colleagues = colleagues;
        this.team = team;
        this.clock = clock;
    }

    /** Places of the team in events to come, soonest first. */
    public List<TeamPlace> coming() {
        Map<PersonId, String> names = team.names();
        List<TeamPlace> coming = handing.details(asker.town(), team.confirmed(names.keySet())).stream()
                .filter(details -> details.event().startsAt().isAfter(LocalDateTime.now(clock)))
                .map(details ->
                        new TeamPlace(names.getOrDefault(details.booking().person(), ""), details))
                .sorted(Comparator.comparing(place -> place.details().event().startsAt()))
                .toList();
        team.seen(coming.stream()
                .map(place -> place.details().booking().person())
                .distinct()
                .toList());
        return coming;
    }

    /**
     * @throws NoSuchBooking when it is nobody's of the team
     * @throws StepNotPossible when there is no place to hand over
     * @throws EventOver when the event has begun
     * @throws SubstituteTooLate on the day of the event
     */
    public ReplaceForm form(BookingId id) {
        Booking booking = ofTeam(id);
        Cancellation cancellation = cancellation(booking);
        String name = team.names().getOrDefault(booking.person(), "");
        return new ReplaceForm(name, new CancelForm(handing.details(booking), cancellation, others(booking)));
    }

    /**
     * Gives the place back in the person's name, and offers it to the colleague.
     *
     * @throws NotFromTheUnit when the other works elsewhere, or is the one who asks
     */
    public void replace(BookingId id, CancelReason reason, PersonId substitute) {
        Booking booking = ofTeam(id);
        Cancellation cancellation = cancellation(booking);
        if (others(booking).stream().noneMatch(other -> other.id().equals(substitute))) {
            throw new NotFromTheUnit();
        }
        Decision inTheName = new Decision(
                asker.person(), booking.person(), reason.saidByAnother().name(), Instant.now(clock));
        handing.handOver(booking, cancellation, substitute, inTheName);
    }

    private Booking ofTeam(BookingId id) {
        Booking booking = handing.get(asker.town(), id);
        team.require(booking);
        return booking;
    }

    private Cancellation cancellation(Booking booking) {
        if (booking.state() != BookingState.CONFIRMED) {
            throw new StepNotPossible(booking.state());
        }
        Cancellation cancellation = new Cancellation(handing.details(booking).event(), LocalDateTime.now(clock));
        cancellation.requireSubstitutePossible();
        return cancellation;
    }

    /** Nobody names oneself. */
    private List<Person> others(Booking booking) {
        return colleagues.of(booking.person(), LocalDate.now(clock)).stream()
                .filter(other -> !other.id().equals(asker.person()))
                .toList();
    }
}
