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
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        List<SignatureList.Row> rows = sheet.rows().stream()
                .map(row -> new SignatureList.Row(row.name(), units.getOrDefault(row.person(), "")))
                .toList();
        return sheet.event().sessions().stream()
                .filter(session -> !session.online())
                .map(session -> new SignatureList(
                        sheet.seminar().title(),
                        sheet.seminar().code(),
                        new Paper.Meeting(session.title(), session.startsAt(), session.endsAt()),
                        session.place().isEmpty() ? sheet.event().place() : session.place(),
                        session.units(),
                        Block.of(session).count() > 1,
                        rows))
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
                        sheet.event().startsAt().toLocalDate(),
                        key.personalCode(row.booking())))
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
                        meetings(sheet.event()),
                        sheet.event().place(),
                        lecturers,
                        key.personalCode(row.booking()),
                        held.today()))
                .toList();
    }

    private static List<Poster> posters(Sheet sheet) {
        return meetings(sheet.event()).stream()
                .map(meeting -> new Poster(
                        sheet.seminar().title(), meeting, sheet.event().place()))
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

    private static List<Paper.Meeting> meetings(Event event) {
        return event.sessions().stream()
                .map(session -> new Paper.Meeting(session.title(), session.startsAt(), session.endsAt()))
                .toList();
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
