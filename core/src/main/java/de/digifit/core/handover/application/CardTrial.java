// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover.application;

import de.digifit.core.handover.HandoverCard;
import de.digifit.core.handover.HandoverCardId;
import de.digifit.core.handover.NoSuchCard;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** "Can I work with it?": whoever stands in tries a draft, and nobody else. */
@Act
@RequiresPermissions("card:own")
public class CardTrial {

    private final CardDesk desk;

    @Inject
    public CardTrial(CardDesk desk) {
        this.desk = desk;
    }

    /**
     * Yes.
     *
     * @throws NoSuchCard when the asker is not who stands in
     */
    public void check(HandoverCardId id, int seen) {
        held(id).check(seen, desk.door().today());
    }

    /**
     * Not yet.
     *
     * @param why what is missing
     * @throws NoSuchCard when the asker is not who stands in
     * @throws de.digifit.core.handover.CardUnclear when nothing is said
     */
    public void sendBack(HandoverCardId id, String why, int seen) {
        held(id).sendBack(why, seen);
    }

    private HandoverCard held(HandoverCardId id) {
        HandoverCard card = desk.cards().hold(desk.door().town(), id);
        if (!desk.read(card).tries()) {
            throw new NoSuchCard(id);
        }
        return card;
    }
}
