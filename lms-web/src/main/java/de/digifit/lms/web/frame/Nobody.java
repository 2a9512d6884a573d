// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PLACEHOLDER: delete this class when the bean that knows who is signed in implements {@link Visitor}. */
@ApplicationScoped
class Nobody implements Visitor {

    @Override
    public boolean isSignedIn() {
        return false;
    }

    @Override
    public String getKey() {
        return "";
    }

    @Override
    public @Nullable String getPersonName() {
        return null;
    }

    @Override
    public @Nullable String getTownName() {
        return null;
    }

    @Override
    public Set<String> getResponsibilities() {
        return Set.of();
    }
}
