// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover.application;

import de.digifit.core.handover.CardState;
import de.digifit.core.handover.HandoverCard;
import de.digifit.core.knowledge.DutyRooms.Room;
import de.digifit.core.knowledge.UnitDuty;

/**
 * A card as somebody reads it.
 *
 * @param owner name of who writes it
 * @param deputy name of who stands in
 * @param writes whether the reader may change it
 * @param tries whether the reader is the one who stands in
 */
public record CardView(
        Room room,
        UnitDuty duty,
        HandoverCard card,
        CardState state,
        String owner,
        String deputy,
        boolean writes,
        boolean tries) {}
