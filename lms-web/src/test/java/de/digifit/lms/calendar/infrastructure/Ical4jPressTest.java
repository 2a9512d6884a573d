// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.calendar.Appointment;
import de.digifit.lms.calendar.CalendarFile;
import de.digifit.lms.calendar.CalendarFile.Method;
import de.digifit.lms.calendar.CalendarFile.Party;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that one library writes is read strictly by another. */
class Ical4jPressTest {

    private static final Instant STAMP = Instant.parse("2026-10-24T22:30:00Z");
    private static final Party ORGANISER = new Party("Stadt Musterau, DigiFit", "digifit@musterau.example");
    private static final Party GUEST = new Party("Jörg \"Joe\" Müller; Amt: 40", "joerg.mueller@musterau.example");

    private final Ical4jPress press = new Ical4jPress();

    /** Turns of the clock, leap days, the end of the year, midnight, and ordinary days. */
    static Stream<LocalDateTime> starts() {
        return Stream.of(
                        "2026-03-28T09:00", // the day before the clock goes forward
                        "2026-03-29T01:30",
                        "2026-03-29T03:00",
                        "2026-03-29T09:00",
                        "2026-03-30T09:00",
                        "2026-10-24T09:00", // the day before it goes back
                        "2026-10-25T01:30",
                        "2026-10-25T04:00", // in the hour before, the reader itself still counts summer time
                        "2026-10-25T09:00",
                        "2026-10-26T09:00",
                        "2027-03-28T08:00",
                        "2027-10-31T08:00",
                        "2028-02-29T09:00",
                        "2028-02-29T23:30",
                        "2032-02-29T00:00",
                        "2026-12-31T23:00", // into the next year
                        "2027-01-01T00:00",
                        "2026-07-07T09:00",
                        "2026-01-14T13:15",
                        "2040-06-15T10:00")
                .map(LocalDateTime::parse);
    }

    static List<String> texts() {
        return List.of(
                "Informationssicherheit im Alltag",
                "Übergrößenträger, straßenseitig: äöüÄÖÜß€ – „Anführung“",
                "Komma, Semikolon; Doppelpunkt: Gegenschrägstrich \\ und \\n als Zeichen",
                "Erste Zeile\nzweite Zeile\r\ndritte Zeile\r\n\r\nnach einer Lücke",
                "BEGIN:VEVENT\nEND:VCALENDAR",
                "ä".repeat(500),
                "Sehr langer Titel ohne Umbruch ".repeat(40).strip(),
                "😀 Familie 👨‍👩‍👧 und 漢字",
                "Steuer\u0000zeichen\u0007 fallen\u000b weg",
                "=Formel(\"x\")");
    }

    static Stream<Arguments> cases() {
        return starts().flatMap(start -> texts().stream()
                .flatMap(text -> Stream.of(Method.values()).map(method -> Arguments.of(method, start, text))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void another_library_reads_what_was_meant(Method method, LocalDateTime start, String text) throws IOException {
        Appointment said = appointment(3, start, text);

        String written = press.print(file(method, said));

        VEvent read = read(written).getEvents().get(0);
        assertThat(read.getUid().getValue()).isEqualTo(said.uid());
        assertThat(read.getSequence().getValue()).isEqualTo(3);
        assertThat(read.getSummary().getValue()).isEqualTo(Plain.text(text));
        assertThat(read.getDescription().getValue()).isEqualTo(Plain.text(text));
        assertThat(read.getLocation().getValue()).isEqualTo(Plain.text(text));
        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(moment(said.startsAt()));
        assertThat(read.getDateEnd().getValue().toInstant()).isEqualTo(moment(said.endsAt()));
        assertThat(read.getDateTimeStamp().getValue().toInstant()).isEqualTo(STAMP);
        assertThat(read.getOrganizer().getEmail()).isEqualTo(ORGANISER.mail());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void lines_end_as_the_standard_says_and_are_short(String text) {
        String written = press.print(file(Method.REQUEST, appointment(0, start(), text)));

        assertThat(written).endsWith("END:VCALENDAR\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\r", "\n");
        List<String> lines = written.lines().toList();
        assertThat(lines).allMatch(line -> octets(line) <= 75);
        for (int i = 1; i < lines.size(); i++) {
            boolean folded = lines.get(i).startsWith(" ");
            assertThat(folded && octets(lines.get(i - 1)) < 68).as(lines.get(i)).isFalse();
        }
    }

    @Test
    void an_invitation_asks_the_guest_and_wants_no_answer() throws IOException {
        ICalendar read = read(press.print(file(Method.REQUEST, appointment(0, start(), "Titel"))));

        assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
        Attendee guest = read.getEvents().get(0).getAttendees().get(0);
        assertThat(guest.getEmail()).isEqualTo(GUEST.mail());
        assertThat(guest.getCommonName()).isEqualTo("Jörg 'Joe' Müller; Amt: 40");
        assertThat(guest.getRsvp()).isFalse();
        assertThat(guest.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
    }

    @Test
    void a_cancellation_says_so_and_frees_the_time() throws IOException {
        ICalendar read = read(press.print(file(Method.CANCEL, appointment(1, start(), "Titel"))));

        assertThat(read.getMethod().getValue()).isEqualTo("CANCEL");
        VEvent event = read.getEvents().get(0);
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getExperimentalProperty("X-MICROSOFT-CDO-BUSYSTATUS").getValue())
                .isEqualTo("FREE");
    }

    @Test
    void an_empty_feed_is_a_calendar_too() throws IOException {
        ICalendar read = read(
                press.print(new CalendarFile(Method.PUBLISH, List.of(), ORGANISER, Optional.empty(), Locale.ENGLISH)));

        assertThat(read.getEvents()).isEmpty();
        assertThat(read.getMethod().getValue()).isEqualTo("PUBLISH");
    }

    @Test
    void the_zone_is_written_out_and_named() {
        String written = press.print(file(Method.PUBLISH, appointment(0, start(), "Titel")));

        assertThat(written)
                .containsOnlyOnce("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n")
                .contains("DTSTART;TZID=Europe/Berlin:20260707T090000\r\n")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n");
    }

    /** Strictly: no warning while reading, and nothing to object to afterwards. */
    private static ICalendar read(String written) throws IOException {
        try (ICalReader reader = new ICalReader(written)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(reader.readNext()).isNull();
            // It keeps zones apart and misses a component in a feed without dates; the zone is one.
            boolean onlyTheZone = calendar.getEvents().isEmpty();
            assertThat(onlyTheZone || calendar.validate(ICalVersion.V2_0).isEmpty())
                    .as(Biweekly.write(calendar).go())
                    .isTrue();
            return calendar;
        }
    }

    @Test
    void a_discreet_date_is_private_and_others_are_not() {
        Appointment open = appointment(0, LocalDateTime.of(2026, 7, 7, 9, 0), "Gespräch");
        Appointment discreet = new Appointment(
                open.uid(), 0, STAMP, open.startsAt(), open.endsAt(), "Gespräch", "", "Zimmer 12", true);

        assertThat(new Ical4jPress().print(file(Method.REQUEST, discreet))).contains("CLASS:PRIVATE");
        assertThat(new Ical4jPress().print(file(Method.REQUEST, open))).doesNotContain("CLASS:");
    }

    private static CalendarFile file(Method method, Appointment appointment) {
        Optional<Party> guest = method == Method.PUBLISH ? Optional.empty() : Optional.of(GUEST);
        return new CalendarFile(method, new ArrayList<>(List.of(appointment)), ORGANISER, guest, Locale.GERMAN);
    }

    private static Appointment appointment(int sequence, LocalDateTime start, String text) {
        return new Appointment(
                "0a1b2c3d-0000-3000-8000-000000000001@digifit",
                sequence,
                STAMP,
                start,
                start.plus(Duration.ofHours(3)),
                text,
                text,
                text,
                false);
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }

    private static LocalDateTime start() {
        return LocalDateTime.of(2026, 7, 7, 9, 0);
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(TownClock.ZONE).toInstant();
    }
}
