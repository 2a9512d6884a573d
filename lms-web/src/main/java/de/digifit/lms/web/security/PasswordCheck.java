// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import de.digifit.core.account.SignedIn;
import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.Semaphore;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.authc.credential.PasswordMatcher;

/**
 * Compares passwords with their Argon2id hashes, at most two at once: each takes 64 MiB and a fifth of a second of one
 * core, so that many people signing in together must not starve everybody else's pages.
 */
class PasswordCheck extends PasswordMatcher {

    /** Fits no password; made once, so that an unknown login takes as long as a known one. */
    static final String NOBODYS_HASH = new DefaultPasswordService()
            .encryptPassword(java.util.UUID.randomUUID().toString());

    private static final Semaphore TWO_AT_ONCE = new Semaphore(2, true);

    @Override
    public boolean doCredentialsMatch(AuthenticationToken token, AuthenticationInfo info) {
        if (info.getPrincipals().oneByType(SignedIn.class) == null) {
            compare(token, info); // takes its time, whatever comes out
            return false;
        }
        UsernamePasswordToken typed = (UsernamePasswordToken) token;
        String hash = (String) info.getCredentials();
        VerifiedCredentials verified =
                CDI.current().select(VerifiedCredentials.class).get();
        if (verified.known(typed.getUsername(), typed.getPassword(), hash)) {
            return true;
        }
        boolean fits = compare(token, info);
        if (fits) {
            verified.remember(typed.getUsername(), typed.getPassword(), hash);
        }
        return fits;
    }

    private boolean compare(AuthenticationToken token, AuthenticationInfo info) {
        TWO_AT_ONCE.acquireUninterruptibly();
        try {
            return super.doCredentialsMatch(token, info);
        } finally {
            TWO_AT_ONCE.release();
        }
    }
}
