// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.api;

import de.digifit.lrs.authority.Authority;
import de.digifit.lrs.authority.NotAuthenticated;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who sent the request, once that is known. */
@RequestScoped
public class Caller {

    private @Nullable Authority authority;

    void is(Authority known) {
        this.authority = known;
    }

    Authority authority() {
        if (authority == null) {
            throw new NotAuthenticated("HTTP Basic credentials are required");
        }
        return authority;
    }
}
