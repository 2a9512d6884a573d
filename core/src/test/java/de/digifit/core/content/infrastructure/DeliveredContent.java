// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.content.infrastructure;

import de.digifit.core.content.ShippedContent;

/** The content as it is delivered, for tests that run without a server. */
public final class DeliveredContent {

    private DeliveredContent() {}

    public static ShippedContent read() {
        return new JsonShippedContent();
    }
}
