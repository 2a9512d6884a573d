// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.handover;

import de.digifit.core.handover.CardState;
import de.digifit.core.handover.application.CardReading;
import de.digifit.core.handover.application.CardView;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.UnitDutyId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cards of a duty, beside what a page says about it; asked once for each page. */
@Named
@RequestScoped
public class CardsPanel {

    @Inject
    private CardReading reading;

    private @Nullable List<CardView> found;
    private @Nullable Map<UnitDutyId, CardState> holding;

    /** What holds, and what is written as far as the asker may read it. */
    public List<CardView> of(String duty) {
        if (found == null) {
            found = reading.of(UnitDutyId.of(duty));
        }
        return found;
    }

    /** Whether one is being written that the asker may read. */
    public boolean written(String duty) {
        return of(duty).stream().anyMatch(view -> view.state().open());
    }

    /** How the card of a duty is by which the unit works; nothing where there is none. */
    public @Nullable CardState inForce(UnitDuty duty) {
        if (holding == null) {
            holding = reading.inForce();
        }
        return holding.get(duty.id());
    }

    /** Whether there is anything to put into the emergency folder of a unit. */
    public boolean folder(List<UnitDuty> duties) {
        return duties.stream().anyMatch(duty -> inForce(duty) != null);
    }
}
