// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.roomcode;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of an event, of which all its codes are made (HMAC-SHA-256).
 *
 * <p>The code of the room turns every two and a half minutes, and the one before still counts: nobody has less than two
 * and a half minutes for it, and after five it is worth nothing. Turns are counted from 1970 in UTC, so that no change
 * of the clocks in spring or autumn touches them.
 */
@Entity
@Table(schema = "lms", name = "event_key")
public class EventKey {

    /** How old a code may be to be told from one that never was. */
    private static final int TURNS_REMEMBERED = 72;

    private static final int SECONDS = 150;
    private static final int LENGTH = 8;
    private static final int BYTES = 32;
    private static final int PERSONAL_CODES = 10_000;
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID event;

    private byte[] secret;

    protected EventKey() {}

    public EventKey(EventId event) {
        this.event = event.value();
        this.secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
    }

    public EventId event() {
        return new EventId(event);
    }

    public byte[] secret() {
        return secret.clone();
    }

    /** What the room shows now for this block. */
    public String codeOf(UUID block, Instant now) {
        return code(block, turn(now));
    }

    /** When the room shows another one. */
    public static Instant nextTurn(Instant now) {
        return Instant.ofEpochSecond((turn(now) + 1) * SECONDS);
    }

    /** How a code that somebody typed stands to this block. */
    public Freshness check(UUID block, String typed, Instant now) {
        long turn = turn(now);
        if (same(code(block, turn), typed) || same(code(block, turn - 1), typed)) {
            return Freshness.FRESH;
        }
        for (int ago = 2; ago <= TURNS_REMEMBERED; ago++) {
            if (same(code(block, turn - ago), typed)) {
                return Freshness.EXPIRED;
            }
        }
        return Freshness.UNKNOWN;
    }

    /** Four digits that belong to one booking: on the badge and the invitation, for people without a telephone. */
    public String personalCode(BookingId booking) {
        int number = Math.floorMod(ByteBuffer.wrap(mac("person " + booking)).getInt(), PERSONAL_CODES);
        return String.format(Locale.ROOT, "%04d", number);
    }

    /** Takes the same time whichever digit is wrong. */
    public boolean isPersonalCode(BookingId booking, String typed) {
        return same(personalCode(booking), typed);
    }

    private String code(UUID block, long turn) {
        byte[] mac = mac("room " + block + " " + turn);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(mac[i] & (ALPHABET.length() - 1)));
        }
        return code.toString();
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static long turn(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    /** How fresh a code is. */
    public enum Freshness {
        FRESH,
        /** It was shown earlier. */
        EXPIRED,
        /** Never for this block, or long ago. */
        UNKNOWN
    }
}
