// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.calendar.infrastructure;

import de.digifit.core.shared.TownClock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** The time of German town halls since 1996: forward on the last Sunday of March, back on the last one of October. */
final class TownTimeZone {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private TownTimeZone() {}

    static VTimeZone component() {
        return new VTimeZone(
                new PropertyList(List.of(new TzId(TownClock.ZONE.getId()))),
                new ComponentList<>(List.of(
                        new Daylight(turn(LocalDateTime.of(1996, 3, 31, 2, 0), "3", WINTER, SUMMER, "CEST")),
                        new Standard(turn(LocalDateTime.of(1996, 10, 27, 3, 0), "10", SUMMER, WINTER, "CET")))));
    }

    private static PropertyList turn(LocalDateTime first, String month, ZoneOffset from, ZoneOffset to, String name) {
        List<Property> all = List.of(
                new DtStart<>(first),
                new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"),
                new TzOffsetFrom(from),
                new TzOffsetTo(to),
                new TzName(name));
        return new PropertyList(all);
    }
}
