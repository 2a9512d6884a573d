// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment;

import de.digifit.core.shared.Refusal;
import de.digifit.core.shared.Words;

/** The profile is retired: who holds it keeps it, nobody new gets it. */
public class NotGivenAnyMore extends Refusal {

    public NotGivenAnyMore(Words title) {
        super("assignment.refused.retired", title);
    }
}
