// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a statement, given by whoever made it or by us. */
public record StatementId(UUID value) {

    public static StatementId next() {
        return new StatementId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
