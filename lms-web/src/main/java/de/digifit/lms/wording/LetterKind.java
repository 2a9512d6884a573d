// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording;

import static de.digifit.lms.wording.Placeholder.APPLICANT;
import static de.digifit.lms.wording.Placeholder.BEFORE;
import static de.digifit.lms.wording.Placeholder.BRING;
import static de.digifit.lms.wording.Placeholder.FEEDBACK;
import static de.digifit.lms.wording.Placeholder.REASON;
import static de.digifit.lms.wording.Placeholder.TASK;
import static de.digifit.lms.wording.Placeholder.UNTIL;
import static de.digifit.lms.wording.Placeholder.WITH;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What a letter is about. Each kind has one wording in each language. */
public enum LetterKind {
    /** To the person: the application has arrived. */
    APPLIED,
    /** To the leader: somebody waits for a decision. */
    TO_DECIDE(APPLICANT),
    /** To those who have let it lie, and to the next level. */
    OVERDUE(APPLICANT),
    ASKED(REASON),
    /** Supported or approved, and somebody else decides next or selects later. */
    APPROVED(REASON),
    POSTPONED(REASON, UNTIL),
    REFUSED(REASON),
    /** Until when the places that are free are kept for others; empty where none are. */
    WAITING(UNTIL),
    /** A place is held until an answer. */
    OFFERED(UNTIL),
    LAPSED,
    /** The place is certain. */
    INVITATION(BRING),
    /** A further date of the same event, for the calendar. */
    FURTHER_DATE,
    /** One of several parallel dates was chosen, or another one. */
    CHOSEN,
    REMINDER(BRING),
    MOVED(REASON, BEFORE),
    CALLED_OFF(REASON),
    /** The person gave the place back. */
    CANCELLED,
    /** The leader named somebody else for the place. */
    REPLACED,
    /** A colleague or the leader named the person as substitute. */
    SUBSTITUTE(UNTIL),
    CERTIFICATE(FEEDBACK),
    /** A fortnight after: what the person wanted to try at work. */
    TRANSFER_TASK(TASK),
    /** To both of a qualification talk: its date. */
    TALK_INVITED(WITH),
    TALK_MOVED(WITH, BEFORE),
    TALK_CANCELLED(WITH);

    private static final Set<Placeholder> ALWAYS = Collections.unmodifiableSet(EnumSet.of(
            Placeholder.NAME,
            Placeholder.SEMINAR,
            Placeholder.DATES,
            Placeholder.PLACE,
            Placeholder.LINK,
            Placeholder.TOWN));

    /** Nobody but the two reads about a talk, not even who prints letters. */
    public static final Set<LetterKind> OF_TALKS =
            Collections.unmodifiableSet(EnumSet.of(TALK_INVITED, TALK_MOVED, TALK_CANCELLED));

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    private final Set<Placeholder> own;

    LetterKind(Placeholder... own) {
        this.own = Set.of(own);
    }

    /** What its wording may leave open, in their usual order. */
    public Set<Placeholder> placeholders() {
        EnumSet<Placeholder> all = EnumSet.copyOf(ALWAYS);
        all.addAll(own);
        if (OF_TALKS.contains(this)) {
            all.remove(Placeholder.SEMINAR);
        }
        return all;
    }

    /** Whether a letter of this kind travels with a date for the calendar. */
    public CalendarUse calendar() {
        return switch (this) {
            case INVITATION, FURTHER_DATE, MOVED, TALK_INVITED, TALK_MOVED -> CalendarUse.INVITE;
            case CHOSEN -> CalendarUse.UPDATE;
            case CANCELLED, REPLACED, CALLED_OFF, TALK_CANCELLED -> CalendarUse.CANCEL;
            default -> CalendarUse.NONE;
        };
    }

    /** Where the reader goes on, about this booking or talk. */
    public String path(UUID booking) {
        return switch (this) {
            case TALK_INVITED, TALK_MOVED, TALK_CANCELLED -> "/talk/show.xhtml?id=" + booking;
            case TO_DECIDE, OVERDUE -> "/team/application.xhtml?id=" + booking;
            case LAPSED, CALLED_OFF, CANCELLED -> "/seminar/catalogue.xhtml";
            case CERTIFICATE -> "/attendance/certificates.xhtml";
            // Where stands until when the place is held.
            case OFFERED, SUBSTITUTE -> "/selection/mine.xhtml?id=" + booking;
            default -> "/booking/show.xhtml?id=" + booking;
        };
    }

    /** What a letter does to a calendar. */
    public enum CalendarUse {
        NONE,
        INVITE,
        /** Brings in what the calendar does not know yet, and leaves all else. */
        UPDATE,
        CANCEL;

        /** Whether it is only for those whose place is certain. */
        public boolean forPlaces() {
            return this == INVITE || this == UPDATE;
        }
    }

    /** @throws NoSuchWording when the text names none */
    public static LetterKind of(String text) {
        try {
            return valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new NoSuchWording(text);
        }
    }
}
