// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes ids that sort by the time of their making (UUID version 7, RFC 9562), so that indexes stay compact. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
