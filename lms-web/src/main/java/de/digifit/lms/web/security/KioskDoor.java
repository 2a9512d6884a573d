// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.SecurityUtils;
import org.omnifaces.util.Faces;

/**
 * The session of a device in a room. Nobody is signed in at it, and whoever was is signed out first: from there on every
 * other page of the house asks for a login. Guessing the PIN or somebody's code is slowed down like guessing a password.
 */
@ApplicationScoped
public class KioskDoor {

    private static final String KIOSK = "digifit.kiosk";

    @Inject
    SignInBrake brake;

    public void begin(UUID kiosk) {
        SecurityUtils.getSubject().logout();
        Faces.getRequest().getSession(true).setAttribute(KIOSK, kiosk);
    }

    public Optional<UUID> kiosk() {
        boolean signedIn = SecurityUtils.getSubject().isAuthenticated();
        return signedIn ? Optional.empty() : Optional.ofNullable(Faces.<UUID>getSessionAttribute(KIOSK));
    }

    public void end() {
        Faces.removeSessionAttribute(KIOSK);
    }

    public boolean mayTry() {
        return brake.mayTry("kiosk " + Faces.getRemoteAddr(), Faces.getRemoteAddr());
    }

    public boolean mayTryFor(String person) {
        return brake.mayTry("kiosk " + person, Faces.getRemoteAddr());
    }

    public void forget(String person) {
        brake.forget("kiosk " + person, Faces.getRemoteAddr());
    }
}
