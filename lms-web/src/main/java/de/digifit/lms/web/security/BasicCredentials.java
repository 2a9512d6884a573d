// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.jspecify.annotations.Nullable;

/** Reads the credentials of an Authorization header (RFC 7617). */
final class BasicCredentials {

    private static final String SCHEME = "basic ";

    private BasicCredentials() {}

    /** Nothing, when there is no header or it does not hold a login and a password. */
    static Optional<UsernamePasswordToken> read(@Nullable String header, String address) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            return split(new String(decoded, StandardCharsets.UTF_8), address);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    // A login ends at the first colon. The database knows no NUL.
    private static Optional<UsernamePasswordToken> split(String pair, String address) {
        int colon = pair.indexOf(':');
        if (colon < 1 || pair.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return Optional.of(new UsernamePasswordToken(pair.substring(0, colon), pair.substring(colon + 1), address));
    }
}
