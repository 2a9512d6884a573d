// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workinggroup;

import de.digifit.core.shared.Refusal;

/** Only who belongs to the team speaks for a group, or takes over a task. */
public class NotOfTheTeam extends Refusal {

    public NotOfTheTeam() {
        super("work.refused.member");
    }
}
