// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.authority.application;

import de.digifit.lrs.authority.Credential;
import de.digifit.lrs.authority.Credentials;
import de.digifit.lrs.authority.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** The credentials that are there from the start: the demo's, and the one of the settings. */
@ApplicationScoped
@Transactional
public class FirstCredentials {

    private static final String DEMO_KEY = "demo";
    private static final String DEMO_SECRET = "demo-secret";

    private final Credentials credentials;

    @Inject
    public FirstCredentials(Credentials credentials) {
        this.credentials = credentials;
    }

    /** CDI makes its proxy of this class by a constructor without parameters. */
    @SuppressWarnings("NullAway")
    protected FirstCredentials() {
        this.credentials = null;
    }

    /** The public secret of the demo opens nothing once the demo is over. */
    public void demo(boolean wanted) {
        if (wanted) {
            ensure(DEMO_KEY, DEMO_SECRET, Credential.Origin.DEMO);
        } else {
            credentials.removeAll(Credential.Origin.DEMO);
        }
    }

    /** The key of the settings opens with the secret of the settings, whatever it was before. */
    public void ofTheSettings(String key, String secret) {
        ensure(key, secret, Credential.Origin.SETTING);
    }

    private void ensure(String key, String secret, Credential.Origin origin) {
        boolean unchanged = credentials
                .find(key)
                .filter(known -> known.origin() == origin && known.opensWith(secret))
                .isPresent();
        if (!unchanged) {
            credentials.put(Credential.of(key, secret, Set.of(Scope.ALL), origin));
        }
    }
}
