// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that somebody did and that changed what is kept.
 *
 * <p>It names the act and the thing by their ids and repeats nothing of what was decided: that stands where it was
 * decided, for as long as its own rule says.
 *
 * @param place from 1, without gaps in a town
 * @param at microseconds at most, as the database keeps them
 * @param actor nobody where a device in a room did it, or the town itself
 * @param why the reason that somebody gave for reading the log; empty for all other acts
 * @param previous the seal of the entry before, 64 zeros for the first one
 * @param previousAt the moment of the entry before; none for the first one
 * @param seal SHA-256 over all the rest, in hexadecimal digits
 */
public record Entry(
        UUID id,
        TownId town,
        long place,
        Instant at,
        Optional<PersonId> actor,
        Deed deed,
        String why,
        String previous,
        Optional<Instant> previousAt,
        String seal) {

    /** Whether what it says is what was sealed. */
    public boolean isSealed() {
        return sealOf().equals(seal);
    }

    /**
     * Each field by its length and itself, so that two cannot be read as one. The database seals by the same rule
     * ({@code audit.seal}); it is written here once more so that nobody can change both by changing one.
     */
    private String sealOf() {
        String sealed = Stream.of(
                        previous,
                        previousAt.map(Entry::micros).orElse(""),
                        id.toString(),
                        town.value().toString(),
                        Long.toString(place),
                        micros(at),
                        actor.map(who -> who.value().toString()).orElse(""),
                        deed.act(),
                        deed.kind(),
                        deed.about(),
                        why)
                .map(field -> field.codePointCount(0, field.length()) + ":" + field)
                .collect(Collectors.joining());
        return HexFormat.of().formatHex(sha256().digest(sealed.getBytes(StandardCharsets.UTF_8)));
    }

    private static String micros(Instant moment) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
