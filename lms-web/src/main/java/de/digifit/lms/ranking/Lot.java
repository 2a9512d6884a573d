// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import de.digifit.lms.booking.BookingId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Draws lots that anybody can draw again.
 *
 * <p>Before registration opens only the hash of the seed is published, so that nobody can choose a seed afterwards or
 * reckon with it before. After the selection the seed is published, too: the lot of a booking is
 * {@code sha256(seed ":" booking)}, and the smallest one comes first.
 */
public record Lot(String seed) {

    /** What is published before. */
    public String commitment() {
        return sha256(seed);
    }

    /** What a booking draws. */
    public String of(BookingId booking) {
        return sha256(seed + ":" + booking);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
