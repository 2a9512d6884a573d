// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import de.digifit.core.account.SignedIn;
import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.Semaphore;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.ExcessiveAttemptsException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.authc.credential.PasswordMatcher;

/**
 * Compares passwords with their Argon2id hashes, at most two at once: each takes 64 MiB and a fifth of a second of one
 * core, so that many people signing in together must not starve everybody else's pages. Pages and scripts pass here, so
 * that guessing is slowed down on both ways in; what fitted a moment ago is no guess.
 */
class PasswordCheck extends PasswordMatcher {

    /** Fits no password; made once, so that an unknown login takes as long as a known one. */
    static final String NOBODYS_HASH = new DefaultPasswordService()
            .encryptPassword(java.util.UUID.randomUUID().toString());

    private static final Semaphore TWO_AT_ONCE = new Semaphore(2, true);

    /** @throws ExcessiveAttemptsException when this login or address has tried too often */
    @Override
    public boolean doCredentialsMatch(AuthenticationToken token, AuthenticationInfo info) {
        UsernamePasswordToken typed = (UsernamePasswordToken) token;
        String hash = (String) info.getCredentials();
        VerifiedCredentials verified = one(VerifiedCredentials.class);
        if (verified.known(typed.getUsername(), typed.getPassword(), hash)) {
            return true;
        }
        SignInBrake brake = one(SignInBrake.class);
        if (!brake.mayTry(typed.getUsername(), typed.getHost())) {
            throw new ExcessiveAttemptsException();
        }
        // The comparison comes first, so that it takes its time for a login that nobody has as well.
        boolean fits = compare(typed, info) && info.getPrincipals().oneByType(SignedIn.class) != null;
        if (fits) {
            brake.forget(typed.getUsername(), typed.getHost());
            verified.remember(typed.getUsername(), typed.getPassword(), hash);
        }
        return fits;
    }

    private static <T> T one(Class<T> type) {
        return CDI.current().select(type).get();
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
