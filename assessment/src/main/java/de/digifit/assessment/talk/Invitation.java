// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.core.shared.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When and where a talk takes place.
 *
 * @param place a room, or how to meet where it is digital
 */
public record Invitation(LocalDateTime startsAt, String place, boolean online) {

    /** Days between the invitation and the talk, at least. */
    public static final int NOTICE_DAYS = 7;

    public Invitation {
        if (place.isBlank()) {
            throw new IllegalArgumentException("A talk needs a place");
        }
    }

    /**
     * @throws ShortNotice when there is less than a week between that day and the talk
     * @throws OutsideWindow when the talk is not within the campaign
     */
    void requireInTime(LocalDate invitedOn, Campaign.Window window) {
        LocalDate earliest = invitedOn.plusDays(NOTICE_DAYS);
        if (startsAt.toLocalDate().isBefore(earliest)) {
            throw new ShortNotice(earliest);
        }
        if (!window.covers(startsAt.toLocalDate())) {
            throw new OutsideWindow(window.from(), window.to());
        }
    }

    /** The person has a week to prepare, at least. */
    public static class ShortNotice extends Refusal {

        public ShortNotice(LocalDate earliest) {
            super("talk.refused.shortNotice", earliest);
        }
    }

    /** The day is not one of the campaign. */
    public static class OutsideWindow extends Refusal {

        public OutsideWindow(LocalDate from, LocalDate to) {
            super("talk.refused.outsideWindow", from, to);
        }
    }

    /** Its day has not come yet, so it cannot have been held. */
    public static class BeforeItsDay extends Refusal {

        public BeforeItsDay(LocalDate day) {
            super("talk.refused.beforeItsDay", day);
        }
    }
}
