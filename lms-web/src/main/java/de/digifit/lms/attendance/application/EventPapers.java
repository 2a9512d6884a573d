// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.attendance.Block;
import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.attendance.CertificateId;
import de.digifit.lms.attendance.Certificates;
import de.digifit.lms.attendance.NoSuchCertificate;
import de.digifit.lms.document.Badge;
import de.digifit.lms.document.Invitation;
import de.digifit.lms.document.Paper;
import de.digifit.lms.document.Participation;
import de.digifit.lms.document.Poster;
import de.digifit.lms.document.Press;
import de.digifit.lms.document.SignatureList;
import de.digifit.lms.roomcode.EventKey;
import de.digifit.lms.roomcode.EventKeys;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Session;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What is printed for an event: lists to sign, badges, invitations, the poster, all certificates at once. */
@Act
@RequiresPermissions("attendance:print")
public class EventPapers {

    private final Held held;
    private final Roster roster;
    private final Certificates certificates;
    private final EventKeys keys;
    private final Press press;

    @Inject
    public EventPapers(Held held, Roster roster, Certificates certificates, EventKeys keys, Press press) {
        this.held = held;
        this.roster = roster;
        this.certificates = certificates;
        this.keys = keys;
        this.press = press;
    }

    /** @return the PDF; empty when there is nothing to print yet */
    public byte[] print(EventId id, Kind kind, Locale locale) {
        Sheet sheet = roster.sheet(held.entrusted(id));
        List<? extends Paper> copies =
                switch (kind) {
                    case LIST -> lists(sheet);
                    case BADGES -> badges(sheet);
                    case INVITATIONS -> invitations(sheet);
                    case POSTER -> posters(sheet);
                    case CERTIFICATES -> certificates(sheet);
                };
        return copies.isEmpty() ? new byte[0] : press.print(sheet.event().town(), copies, locale);
    }

    /** One certificate of an event. */
    public byte[] certificate(CertificateId id, Locale locale) {
        Certificate certificate = certificates.get(held.town(), id);
        Sheet sheet = roster.sheet(held.entrusted(certificate.event()));
        return press.print(certificate.town(), List.of(participation(sheet, certificate)), locale);
    }

    private List<SignatureList> lists(Sheet sheet) {
        Map<PersonId, String> units = roster.units(sheet.event());
        return sheet.event().sessions().stream()
                .filter(session -> !session.online())
                .map(session -> new SignatureList(
                        sheet.seminar().title(),
                        sheet.seminar().code(),
                        meeting(session),
                        sheet.place(session),
                        session.units(),
                        Block.of(session).count() > 1,
                        signing(sheet, session, units)))
                .toList();
    }

    /** Of parallel dates whoever chose this one, and after them those who have not chosen. */
    private static List<SignatureList.Row> signing(Sheet sheet, Session date, Map<PersonId, String> units) {
        return sheet.rows().stream()
                .filter(row -> row.agenda().mayAttend(date))
                .map(row -> new SignatureList.Row(
                        row.name(),
                        units.getOrDefault(row.person(), ""),
                        row.agenda().isOpen(date)))
                .sorted(Comparator.comparing(SignatureList.Row::undecided))
                .toList();
    }

    private List<Badge> badges(Sheet sheet) {
        Map<PersonId, String> units = roster.units(sheet.event());
        EventKey key = keys.of(sheet.event().id());
        return sheet.rows().stream()
                .map(row -> new Badge(
                        row.name(),
                        units.getOrDefault(row.person(), ""),
                        sheet.seminar().title(),
                        row.agenda().startsAt().toLocalDate(),
                        meetings(chosen(row)),
                        key.personalCode(row.booking())))
                .toList();
    }

    private static List<Session> chosen(Sheet.Row row) {
        return row.agenda().event().groups().stream()
                .flatMap(group -> row.agenda().chosen(group).stream())
                .toList();
    }

    private List<Invitation> invitations(Sheet sheet) {
        Map<PersonId, String> units = roster.units(sheet.event());
        EventKey key = keys.of(sheet.event().id());
        List<String> lecturers = roster.lecturers(sheet.event());
        return sheet.rows().stream()
                .map(row -> new Invitation(
                        row.name(),
                        units.getOrDefault(row.person(), ""),
                        sheet.seminar().title(),
                        sheet.seminar().code(),
                        meetings(row.agenda().possible()),
                        row.undecided(),
                        place(sheet, row),
                        lecturers,
                        key.personalCode(row.booking()),
                        held.today()))
                .toList();
    }

    /** Where the dates of this person are, each place once. */
    private static String place(Sheet sheet, Sheet.Row row) {
        return row.agenda().possible().stream()
                .map(sheet::place)
                .filter(place -> !place.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<Poster> posters(Sheet sheet) {
        return sheet.event().sessions().stream()
                .map(date -> new Poster(sheet.seminar().title(), meeting(date), sheet.place(date)))
                .toList();
    }

    private List<Participation> certificates(Sheet sheet) {
        return certificates.valid(sheet.event().id()).stream()
                .flatMap(certificate -> sheet.find(certificate.booking()).isPresent()
                        ? Stream.of(participation(sheet, certificate))
                        : Stream.empty())
                .toList();
    }

    private static Participation participation(Sheet sheet, Certificate certificate) {
        String name = sheet.find(certificate.booking())
                .orElseThrow(() -> new NoSuchCertificate(certificate.id()))
                .name();
        return new CertificateDetails(certificate, name, sheet.event(), sheet.seminar()).paper();
    }

    private static List<Paper.Meeting> meetings(List<Session> dates) {
        return dates.stream().map(EventPapers::meeting).toList();
    }

    private static Paper.Meeting meeting(Session date) {
        return new Paper.Meeting(date.title(), date.startsAt(), date.endsAt());
    }

    /** What there is to print. */
    public enum Kind {
        LIST,
        BADGES,
        INVITATIONS,
        POSTER,
        CERTIFICATES
    }
}
