// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.shared.Refusal;

public class UnknownPlaceholder extends Refusal {

    public UnknownPlaceholder(String written) {
        super("document.refused.placeholder", written);
    }
}
