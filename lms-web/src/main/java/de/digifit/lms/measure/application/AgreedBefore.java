// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import de.digifit.assessment.measure.TalkMeasure;
import de.digifit.assessment.measure.TalkMeasures;
import de.digifit.assessment.qualification.MeasureId;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.measure.MeasureBookings;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Which applications on the desk were agreed in a talk before. The desk decides as about any other; only the leader, or
 * who stands in, reads it: the level above and human resources were not in the talk.
 */
@Act
@RequiresPermissions(
        value = {"team:lead", "application:decide"},
        logical = Logical.OR)
public class AgreedBefore {

    private final Disclosure disclosure;
    private final Modules modules;
    private final MeasureBookings bookings;
    private final TalkMeasures measures;

    @Inject
    public AgreedBefore(Disclosure disclosure, Modules modules, MeasureBookings bookings, TalkMeasures measures) {
        this.disclosure = disclosure;
        this.modules = modules;
        this.bookings = bookings;
        this.measures = measures;
    }

    /**
     * Those of the own team that wait for a decision; the desk itself has written down that they were seen. Nothing of
     * people whose data are restricted: what was agreed is of the talk, and only the application goes on.
     */
    public Map<BookingId, TalkMeasure> undecided() {
        Map<BookingId, MeasureId> remembered =
                bookings.undecided(disclosure.myTeam().stream().map(Person::id).toList());
        if (remembered.isEmpty() || !modules.released(Module.QUALIFICATION_TALK)) {
            return Map.of();
        }
        Map<MeasureId, TalkMeasure> known = measures.named(List.copyOf(remembered.values())).stream()
                .collect(Collectors.toMap(TalkMeasure::id, Function.identity()));
        Set<PersonId> restricted = disclosure.restricted(
                known.values().stream().map(TalkMeasure::person).distinct().toList());
        Map<BookingId, TalkMeasure> agreed = new HashMap<>();
        remembered.forEach((booking, measure) -> {
            TalkMeasure found = known.get(measure);
            if (found != null && !restricted.contains(found.person())) {
                agreed.put(booking, found);
            }
        });
        return agreed;
    }
}
