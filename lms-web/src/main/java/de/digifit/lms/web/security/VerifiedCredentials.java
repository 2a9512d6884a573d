// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that fitted a moment ago, so that a script that sends one with each request pays for Argon2 once and not
 * each time.
 *
 * <p>No password is kept, only a keyed digest of it whose key lives and dies with this process. The stored hash is part
 * of the digest: as soon as it changes, what was known is void. What did not fit is never kept.
 */
@ApplicationScoped
public class VerifiedCredentials {

    static final Duration KEPT = Duration.ofMinutes(5);
    static final int MOST = 1_000;

    private static final String DIGEST = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Map<String, Seal> seals = new LinkedHashMap<>(16, 0.75f, true);
    private final SecretKeySpec key = new SecretKeySpec(random(), DIGEST);
    private final Clock clock;

    @Inject
    public VerifiedCredentials(Clock clock) {
        this.clock = clock;
    }

    public boolean known(String login, char[] password, String passwordHash) {
        String digest = digest(login, password, passwordHash);
        synchronized (seals) {
            Seal seal = seals.get(login);
            return seal != null
                    && seal.until().isAfter(Instant.now(clock))
                    && MessageDigest.isEqual(
                            seal.digest().getBytes(StandardCharsets.UTF_8), digest.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** To be called only after the password was compared with the stored hash. */
    public void remember(String login, char[] password, String passwordHash) {
        Seal seal = new Seal(
                digest(login, password, passwordHash), Instant.now(clock).plus(KEPT));
        synchronized (seals) {
            seals.put(login, seal);
            if (seals.size() > MOST) {
                seals.remove(seals.keySet().iterator().next());
            }
        }
    }

    private String digest(String login, char[] password, String passwordHash) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            add(mac, login);
            add(mac, passwordHash);
            add(mac, String.valueOf(password));
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + DIGEST, e);
        }
    }

    // The length in front keeps "ab" + "c" apart from "a" + "bc".
    private static void add(Mac mac, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
        mac.update(bytes);
    }

    private static byte[] random() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private record Seal(String digest, Instant until) {}
}
