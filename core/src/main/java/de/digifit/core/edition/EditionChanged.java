// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.shared.Refusal;

/** Somebody else changed the draft while this page was open. */
public class EditionChanged extends Refusal {

    public EditionChanged() {
        super("edition.refused.changed");
    }
}
