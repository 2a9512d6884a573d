// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.booking;

import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.application.Trail.Trace;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Set;

/** The steps of a booking in words. Why somebody cancelled is for the person alone to read in full. */
@Named
@ApplicationScoped
public class StepWords {

    private static final Set<String> CODES = Set.of("DIRECT", "DUE", "SUBSTITUTE");

    @Inject
    private Say say;

    public String title(Trace trace) {
        boolean direct = trace.why().equals("DIRECT");
        return say.text((direct ? "booking.step.direct." : "booking.step.") + trace.transition());
    }

    public String by(Trace trace) {
        if (!trace.inVertretung()) {
            return trace.by();
        }
        if (trace.transition() == Transition.CANCEL) {
            return say.text("booking.step.forPerson", trace.by(), trace.onBehalfOf());
        }
        boolean forThePerson = trace.transition() == Transition.APPLY || trace.transition() == Transition.OFFER;
        return say.text(
                forThePerson ? "booking.step.onBehalf" : "booking.step.inVertretung", trace.by(), trace.onBehalfOf());
    }

    public String why(Trace trace) {
        return why(trace, "booking.cancel.reason.");
    }

    /** As everybody but the person reads it. */
    public String whyForOthers(Trace trace) {
        return why(trace, "booking.cancel.reason.others.");
    }

    private String why(Trace trace, String cancelling) {
        String why = trace.why();
        if (why.isEmpty()) {
            return "";
        }
        int colon = why.indexOf(": ");
        return switch (trace.transition()) {
            case CANCEL -> say.text(cancelling + why);
            case REFUSE ->
                say.text("booking.why.two", say.text("team.refuse.category." + why.substring(0, colon)), rest(why));
            case POSTPONE ->
                say.text("booking.why.until", say.day(LocalDate.parse(why.substring(0, colon))), rest(why));
            default -> CODES.contains(why) ? say.text("booking.why." + why) : why;
        };
    }

    private static String rest(String why) {
        return why.substring(why.indexOf(": ") + 2);
    }

    public String tone(BookingState state) {
        return switch (state) {
            case CONFIRMED, ATTENDED -> "ok";
            case APPLIED, SUPPORTED, REGISTERED, WAITING -> "accent";
            case QUESTIONED, OFFERED, POSTPONED, REFUSED, CALLED_OFF -> "attention";
            case WITHDRAWN, CANCELLED, LAPSED, PARTLY_ATTENDED, ABSENT -> "neutral";
        };
    }

    /** How a step looks in the row of all steps. */
    public String icon(Trace trace) {
        return switch (trace.transition()) {
            case APPLY -> "doc";
            case ASK, ANSWER, OBJECT -> "talk";
            case POSTPONE, RESUME, APPROVE_TO_WAIT, RANK -> "wait";
            case REFUSE, WITHDRAW, CANCEL, CALL_OFF, DECLINE, LAPSE, MISS -> "cross";
            case OFFER -> "seat";
            default -> "check";
        };
    }
}
