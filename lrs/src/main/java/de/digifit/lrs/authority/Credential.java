// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key and the sum of its secret.
 *
 * <p>Secrets here are long and random, made for machines; one HMAC-SHA-256 protects them as well as a slow hash would
 * and does not cost every request 100 ms.
 */
public final class Credential {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String key;
    private final byte[] salt;
    private final byte[] sum;
    private final Set<Scope> scopes;
    private final Origin origin;

    /** Where a credential comes from, and so who may take it away. */
    public enum Origin {
        DEMO,
        SETTING,
        OPERATOR
    }

    public Credential(String key, byte[] salt, byte[] sum, Set<Scope> scopes, Origin origin) {
        this.key = key;
        this.salt = salt.clone();
        this.sum = sum.clone();
        this.scopes = Set.copyOf(scopes);
        this.origin = origin;
    }

    public static Credential of(String key, String secret, Set<Scope> scopes, Origin origin) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Credential(key, salt, sum(salt, secret), scopes, origin);
    }

    /** Takes the same time for every wrong secret. */
    public boolean opensWith(String secret) {
        return MessageDigest.isEqual(sum, sum(salt, secret));
    }

    public String key() {
        return key;
    }

    public byte[] salt() {
        return salt.clone();
    }

    public byte[] sum() {
        return sum.clone();
    }

    public Set<Scope> scopes() {
        return scopes;
    }

    public Origin origin() {
        return origin;
    }

    private static byte[] sum(byte[] salt, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            return mac.doFinal(secret.getBytes(UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
