// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.shared.Refusal;

/** What is to be kept could not be read as an edition again, for the most part because a text is too long. */
public class EditionUnreadable extends Refusal {

    public EditionUnreadable() {
        super("edition.refused.unreadable");
    }
}
