// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.shared.Refusal;

/** Somebody else, or another tab, changed it while this page was open. */
public class AssignmentChanged extends Refusal {

    public AssignmentChanged() {
        super("assignment.refused.changed");
    }
}
