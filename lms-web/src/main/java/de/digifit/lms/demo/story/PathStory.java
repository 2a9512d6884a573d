// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.content.ShippedContent;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.attendance.VerificationCode;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.TownPlan.CastPlan;
import de.digifit.lms.enrolment.Award;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.enrolment.Enrolment.Way;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.Proof;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who is on which path: the guides as a group, some by themselves; and who came early, so that something is due again. */
final class PathStory {

    private static final int BEGUN_DAYS_AGO = 55;
    private static final int LONG_AGO_DAYS = 765;
    private static final int YEAR_AGO_DAYS = 370;
    private static final int NEW_COLLEAGUES = 12;

    private final List<Staffer> staff;
    private final Chronicle chronicle;
    private final Instant begun;
    private final Map<String, Path> paths = new TreeMap<>();

    PathStory(List<Staffer> staff, Almanac almanac, Chronicle chronicle) {
        this.staff = staff;
        this.chronicle = chronicle;
        this.begun = Almanac.moment(almanac.workday(-BEGUN_DAYS_AGO), LocalTime.of(10, 15));
    }

    void offer(ShippedContent content, TownId town) {
        content.paths().forEach(shipped -> paths.put(shipped.code(), Path.of(shipped, town)));
        paths.values().forEach(path -> chronicle.add(Chronicle.Part.LMS, path));
    }

    /** Events before all others of the story; only some of the cast and those without a story came. */
    void learnEarly(Season season, Closing closing) {
        EarlierRun early = new EarlierRun(staff, closing.withEverybody(), chronicle);
        Predicate<Staffer> extra = staffer -> staffer.cast().isEmpty() && !staffer.mobile();
        Predicate<Staffer> guide =
                staffer -> staffer.cast().isEmpty() && staffer.roles().contains("DL");
        early.hold(season.heldAgo("DF-07", LONG_AGO_DAYS), is("mika", "robin").or(extra));
        early.hold(season.heldAgo("DF-01", YEAR_AGO_DAYS), is("mika").or(guide));
        early.hold(season.heldAgo("DF-03", YEAR_AGO_DAYS - 20), is("mika").or(guide));
        early.hold(
                season.heldAgo("DF-11", YEAR_AGO_DAYS - 40),
                is("kim").or(staffer -> staffer.cast().isEmpty() && staffer.mobile()));
    }

    void enrol(PersonId coordination) {
        Path guides = path("QW-DL");
        who(staffer -> staffer.roles().contains("DL"), staff.size()).forEach(staffer -> {
            var enrolment = new Enrolment(
                    guides, staffer.id(), Way.GROUP, coordination, "Start des Multiplikatorenteams", begun);
            if (is("mika").test(staffer)) {
                PersonId leader = staffer.line().orElseThrow().leader();
                Instant later = begun.plus(Duration.ofDays(20));
                enrolment.confirm(guides, Proof.LEARNING_FORMAT, leader, "Lernrunde zur E-Akte, ich war dabei.", later);
            }
            chronicle.add(Chronicle.Part.LMS, enrolment);
        });
        Set<PersonId> mobile = attended("DF-11");
        alone("QW-FK", who(is("robin"), 1));
        alone("QW-MD", who(is("kim").or(staffer -> mobile.contains(staffer.id())), NEW_COLLEAGUES));
        alone(
                "QW-GL",
                who(staffer -> staffer.cast().isEmpty() && staffer.roles().equals(Set.of("SB")), NEW_COLLEAGUES));
    }

    private void alone(String code, List<Staffer> some) {
        some.forEach(staffer -> chronicle.add(Chronicle.Part.LMS, alone(code, staffer)));
    }

    private Enrolment alone(String code, Staffer staffer) {
        return new Enrolment(path(code), staffer.id(), Way.SELF, staffer.id(), "", begun);
    }

    /** Kim has completed the path for people without a desk. */
    void award(PersonId coordination) {
        who(is("kim"), 1).forEach(kim -> chronicle.all(Enrolment.class).stream()
                .filter(enrolment -> enrolment.person().equals(kim.id()))
                .forEach(enrolment -> {
                    LocalDate day = LocalDate.ofInstant(begun, TownClock.ZONE).plusDays(14);
                    String number = "QW-" + day.getYear() + "-00001";
                    chronicle.add(
                            Chronicle.Part.LMS,
                            new Award(enrolment, number, VerificationCode.next(), day, coordination));
                }));
    }

    private Path path(String code) {
        return Objects.requireNonNull(paths.get(code));
    }

    private List<Staffer> who(Predicate<Staffer> wanted, int most) {
        return staff.stream().filter(wanted).limit(most).toList();
    }

    private Set<PersonId> attended(String code) {
        Set<SeminarId> seminars = chronicle.all(Seminar.class).stream()
                .filter(seminar -> seminar.code().equals(code))
                .map(Seminar::id)
                .collect(Collectors.toSet());
        Set<EventId> events = chronicle.all(Event.class).stream()
                .filter(event -> seminars.contains(event.seminar()))
                .map(Event::id)
                .collect(Collectors.toSet());
        return chronicle.all(Booking.class).stream()
                .filter(booking -> booking.state() == BookingState.ATTENDED && events.contains(booking.event()))
                .map(Booking::person)
                .collect(Collectors.toSet());
    }

    private static Predicate<Staffer> is(String... logins) {
        return staffer -> staffer.cast()
                .map(CastPlan::login)
                .filter(Set.of(logins)::contains)
                .isPresent();
    }
}
