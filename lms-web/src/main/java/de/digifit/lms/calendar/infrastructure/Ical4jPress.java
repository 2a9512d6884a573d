// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.infrastructure;

import de.digifit.core.shared.TownClock;
import de.digifit.lms.calendar.Appointment;
import de.digifit.lms.calendar.CalendarFile;
import de.digifit.lms.calendar.CalendarFile.Method;
import de.digifit.lms.calendar.CalendarFile.Party;
import de.digifit.lms.calendar.CalendarPress;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes with iCal4j what Outlook reads.
 *
 * <p>Outlook asks nobody for an answer (no RSVP): the place is given already, and an answer would go to an address that
 * nobody reads. The time zone is written out with the rule that holds since 1996, not with its history since 1893.
 */
@ApplicationScoped
class Ical4jPress implements CalendarPress {

    @Override
    public String print(CalendarFile file) {
        List<Property> head = new ArrayList<>(List.of(
                new ProdId("-//DigiFit//DigiFit//" + file.locale().getLanguage().toUpperCase(Locale.ROOT)),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                method(file.method())));
        if (file.method() == Method.PUBLISH) {
            head.add(new XProperty("X-WR-CALNAME", "DigiFit"));
        }
        List<CalendarComponent> parts = new ArrayList<>(List.of(TownTimeZone.component()));
        file.appointments().forEach(appointment -> parts.add(event(file, appointment)));
        return written(new Calendar(new PropertyList(head), new ComponentList<>(parts)));
    }

    private static VEvent event(CalendarFile file, Appointment appointment) {
        boolean cancelled = file.method() == Method.CANCEL;
        List<Property> all = new ArrayList<>(List.of(
                new Uid(appointment.uid()),
                new DtStamp(appointment.stamp()),
                new Sequence(appointment.sequence()),
                new DtStart<>(zone(), appointment.startsAt()),
                new DtEnd<>(zone(), appointment.endsAt()),
                new Summary(language(file), Plain.text(appointment.title())),
                new Description(language(file), Plain.text(appointment.description())),
                new Location(language(file), Plain.text(appointment.place())),
                new Organizer(new ParameterList(List.of(cn(file.organiser()))), address(file.organiser())),
                cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                ImmutableTransp.OPAQUE,
                new XProperty("X-MICROSOFT-CDO-BUSYSTATUS", cancelled ? "FREE" : "BUSY"),
                new XProperty("X-MICROSOFT-DISALLOW-COUNTER", "TRUE")));
        if (appointment.discreet()) {
            all.add(ImmutableClazz.PRIVATE);
        }
        file.guest().map(Ical4jPress::attendee).ifPresent(all::add);
        return new VEvent(new PropertyList(all));
    }

    private static Attendee attendee(Party guest) {
        return new Attendee(
                new ParameterList(List.of(cn(guest), Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.FALSE)),
                address(guest));
    }

    private static ParameterList zone() {
        return new ParameterList(List.of(new TzId(TownClock.ZONE.getId())));
    }

    private static ParameterList language(CalendarFile file) {
        return new ParameterList(List.of(new Language(file.locale().getLanguage())));
    }

    private static Cn cn(Party party) {
        return new Cn(Plain.name(party.name()));
    }

    private static URI address(Party party) {
        try {
            return new URI("mailto", party.mail(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address", e);
        }
    }

    private static Property method(Method method) {
        return switch (method) {
            case REQUEST -> ImmutableMethod.REQUEST;
            case CANCEL -> ImmutableMethod.CANCEL;
            case PUBLISH -> ImmutableMethod.PUBLISH;
        };
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Plain.folded(text.toString());
    }
}
