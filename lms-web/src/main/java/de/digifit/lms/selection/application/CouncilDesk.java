// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.council.CouncilAnswer;
import de.digifit.lms.council.application.CouncilLaw;
import de.digifit.lms.selection.Selections;
import de.digifit.lms.seminar.EventId;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What the staff council says about a selection. */
@Act
@RequiresPermissions("selection:answer")
public class CouncilDesk {

    private final Asker asker;
    private final Selections selections;
    private final CouncilLaw law;

    @Inject
    public CouncilDesk(Asker asker, Selections selections, CouncilLaw law) {
        this.asker = asker;
        this.selections = selections;
        this.law = law;
    }

    public void answer(EventId event, CouncilAnswer answer, String why) {
        selections.get(asker.town(), event).council().answer(answer, why, asker.person(), law.now(), law.today());
    }
}
