// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.authority.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.digifit.lrs.authority.Authority;
import de.digifit.lrs.authority.Credential;
import de.digifit.lrs.authority.Credentials;
import de.digifit.lrs.authority.NotAuthenticated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where everybody shows a key and a secret (HTTP Basic). */
@ApplicationScoped
public class Door {

    private static final String BASIC = "basic ";
    private static final Credential NOBODY = Credential.of("", "", Set.of(), Credential.Origin.OPERATOR);

    private final Credentials credentials;

    @Inject
    public Door(Credentials credentials) {
        this.credentials = credentials;
    }

    /** CDI makes its proxy of this class by a constructor without parameters. */
    @SuppressWarnings("NullAway")
    protected Door() {
        this.credentials = null;
    }

    /**
     * @param authorization the header of that name
     * @param homePage the IRI of this record store, to which the account belongs
     */
    public Authority open(@Nullable String authorization, String homePage) {
        String[] pair = keyAndSecret(authorization);
        Credential credential = credentials.find(pair[0]).orElse(NOBODY);
        boolean opens = credential.opensWith(pair[1]);
        if (!opens || credential.key().isEmpty()) {
            throw new NotAuthenticated("The credential is unknown or its secret is wrong");
        }
        return new Authority(credential.key(), homePage, credential.scopes());
    }

    private static String[] keyAndSecret(@Nullable String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            throw new NotAuthenticated("HTTP Basic credentials are required");
        }
        String decoded = decode(authorization.substring(BASIC.length()).strip());
        int colon = decoded.indexOf(':');
        if (colon < 0 || decoded.indexOf('\0') >= 0) {
            throw new NotAuthenticated("The Authorization header is not of the form key:secret");
        }
        return new String[] {decoded.substring(0, colon), decoded.substring(colon + 1)};
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new NotAuthenticated("The Authorization header is not Base64");
        }
    }
}
