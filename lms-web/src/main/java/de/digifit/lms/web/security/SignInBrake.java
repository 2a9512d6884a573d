// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows guessing down: ten tries for a login in a quarter of an hour, twenty for an address in a minute. The brake lets
 * go by itself, so that nobody can lock somebody else out for long.
 */
@ApplicationScoped
public class SignInBrake {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** Counts a try and says whether it may be made. */
    public boolean mayTry(String login, String address) {
        boolean forLogin = bucket("login " + login.toLowerCase(Locale.ROOT), 10, Duration.ofMinutes(15))
                .tryConsume(1);
        boolean forAddress = addressBucket(address).tryConsume(1);
        return forLogin && forAddress;
    }

    /**
     * Signing in worked: earlier slips of this login are forgotten, and the try does not count for its address. Else a
     * script could ask twenty times a minute only, and a town hall behind one address could not come to work.
     */
    public void forget(String login, String address) {
        buckets.remove("login " + login.toLowerCase(Locale.ROOT));
        addressBucket(address).addTokens(1);
    }

    private Bucket addressBucket(String address) {
        return bucket("address " + address, 20, Duration.ofMinutes(1));
    }

    private Bucket bucket(String key, int tries, Duration period) {
        return buckets.computeIfAbsent(key, any -> Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(tries)
                        .refillGreedy(tries, period)
                        .build())
                .build());
    }
}
