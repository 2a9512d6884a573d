// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import de.digifit.core.account.SignedIn;
import de.digifit.core.account.application.Asker;
import de.digifit.lms.web.frame.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The person whom Shiro knows, for the frame of the pages. */
@ApplicationScoped
class SignedInVisitor implements Visitor {

    @Inject
    Asker asker;

    @Override
    public boolean isSignedIn() {
        return asker.find().isPresent();
    }

    @Override
    public String getKey() {
        return asker.find().map(person -> person.person().toString()).orElse("");
    }

    @Override
    public @Nullable String getPersonName() {
        return asker.find().map(SignedIn::name).orElse(null);
    }

    @Override
    public @Nullable String getTownName() {
        return asker.find().map(SignedIn::townName).orElse(null);
    }

    @Override
    public Set<String> getResponsibilities() {
        return asker.find().map(SignedIn::responsibilities).orElse(Set.of()).stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
    }
}
