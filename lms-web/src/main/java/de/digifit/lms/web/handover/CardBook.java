// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.handover;

import de.digifit.core.handover.HandoverCardId;
import de.digifit.core.handover.application.CardReading;
import de.digifit.core.handover.application.CardTrial;
import de.digifit.core.handover.application.CardView;
import de.digifit.core.handover.application.CardWriting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What a page about a card has read, once for each request, so that another tab's change is seen; and what it does. */
@RequestScoped
class CardBook {

    @Inject
    private CardReading reading;

    @Inject
    private CardWriting writing;

    @Inject
    private CardTrial trial;

    private final Map<HandoverCardId, CardView> views = new HashMap<>();

    CardView read(HandoverCardId id) {
        return views.computeIfAbsent(id, reading::read);
    }

    CardWriting writing() {
        return writing;
    }

    CardTrial trial() {
        return trial;
    }
}
