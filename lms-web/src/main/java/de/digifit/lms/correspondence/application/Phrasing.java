// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.lms.calendar.application.Invitations.Message;
import de.digifit.lms.correspondence.Addressee;
import de.digifit.lms.correspondence.CalendarPart;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.Matter;
import de.digifit.lms.correspondence.Matter.Slot;
import de.digifit.lms.correspondence.Text;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.Placeholder;
import de.digifit.lms.wording.ShippedWordings;
import de.digifit.lms.wording.TownWording;
import de.digifit.lms.wording.Wording;
import de.digifit.lms.wording.Wordings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts what there is to tell into the town's words. */
@ApplicationScoped
public class Phrasing {

    private final Wordings wordings;
    private final String base;

    @Inject
    public Phrasing(
            Wordings wordings,
            @ConfigProperty(name = "digifit.base-url", defaultValue = "http://localhost:8080") String base) {
        this.wordings = wordings;
        this.base = base;
    }

    Text text(Cause cause, Addressee to, Matter matter, Optional<Message> message) {
        Optional<TownWording> own = wordings.find(new TownWording.Desk(to.town(), cause.kind(), to.locale()));
        Wording words = own.flatMap(TownWording::words).orElseGet(() -> ShippedWordings.of(cause.kind(), to.locale()));
        Map<Placeholder, String> values = new EnumMap<>(matter.values(to.locale()));
        values.put(Placeholder.NAME, to.name());
        values.put(Placeholder.TOWN, to.townName());
        values.put(Placeholder.LINK, link(cause.kind(), matter));
        if (cause.part() > 0) {
            message.map(Phrasing::slot)
                    .ifPresent(only -> values.put(Placeholder.DATES, matter.date(only, to.locale())));
        }
        return new Text(
                words.fill(values, to.locale()),
                own.map(TownWording::version).orElse(0),
                Optional.of(matter.itinerary().booking().id().value()),
                message.map(one -> new CalendarPart(one.method().name(), one.ics())));
    }

    String link(LetterKind kind, Matter matter) {
        return base + kind.path(matter.itinerary().booking().id().value());
    }

    private static Slot slot(Message message) {
        return new Slot(message.entry().startsAt(), message.entry().endsAt());
    }
}
