// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.account.application;

import de.digifit.core.account.SignedIn;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.UnavailableSecurityManagerException;
import org.apache.shiro.authz.UnauthenticatedException;

/** Who asks for an act: the person whom Shiro knows on this thread. */
@ApplicationScoped
public class Asker {

    public Optional<SignedIn> find() {
        try {
            return Optional.ofNullable(SecurityUtils.getSubject().getPrincipals())
                    .map(principals -> principals.oneByType(SignedIn.class));
        } catch (UnavailableSecurityManagerException e) {
            return Optional.empty();
        }
    }

    /** @throws UnauthenticatedException when nobody is signed in */
    public SignedIn get() {
        return find().orElseThrow(() -> new UnauthenticatedException("Nobody is signed in"));
    }

    public PersonId person() {
        return get().person();
    }

    public TownId town() {
        return get().town();
    }
}
