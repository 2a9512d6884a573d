// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.audit.infrastructure;

import de.digifit.core.organisation.TownId;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Something done to the rows of the log behind the application's back.
 *
 * @param firstWrong the place of the first entry that is not as it was
 */
record Tampering(String how, List<String> statements, long firstWrong) {

    private static final List<String> FIELDS = List.of(
            "at = at + interval '1 microsecond'",
            "at = at - interval '1 day'",
            "actor = gen_random_uuid()",
            "actor = null",
            "act = 'Decisions.refuse'",
            "kind = ''",
            "kind = 'Event'",
            "about = ''",
            "about = about || ' '",
            "why = 'Weil'",
            "id = gen_random_uuid()",
            "previous = seal",
            "previous_at = previous_at + interval '1 second'",
            "seal = previous",
            "why = right(about, 1), about = left(about, -1)");

    /** So many of them from the first on are what an entry says; the rest is how it hangs in the chain. */
    private static final int SAYING = 11;

    static Tampering any(Random random, TownId town, int entries) {
        long place = 2L + random.nextInt(entries - 3);
        return switch (random.nextInt(7)) {
            case 0 -> edit(random, town, place);
            case 1 -> new Tampering("delete", List.of(at("delete from audit.entry", town, place)), place + 1);
            case 2 -> swap(random, town, entries);
            case 3 -> cut(town, place);
            case 4 ->
                new Tampering(
                        "cut and end noted anew",
                        List.of(
                                at("delete from audit.entry", town, place).replace("place =", "place >="),
                                "update audit.chain set entries = %d where town = '%s'"
                                        .formatted(place - 1, town.value())),
                        place);
            case 5 -> sealedAnew(random, town, place);
            default -> insert(town, place);
        };
    }

    private static Tampering edit(Random random, TownId town, long place) {
        String field = FIELDS.get(random.nextInt(FIELDS.size()));
        return new Tampering("edit " + field, List.of(at("update audit.entry set " + field, town, place)), place);
    }

    /** What it says is sealed again, so that only the one behind it shows that something was changed. */
    private static Tampering sealedAnew(Random random, TownId town, long place) {
        String said = FIELDS.get(random.nextInt(SAYING));
        return new Tampering(
                "edit " + said + " and seal",
                List.of(
                        at("update audit.entry set " + said, town, place),
                        at("update audit.entry e set seal = audit.seal(e)", town, place)),
                place + 1);
    }

    /** Two change their places; the rest of each stays. */
    private static Tampering swap(Random random, TownId town, int entries) {
        long one = 1L + random.nextInt(entries - 1);
        long other = one + 1 + random.nextInt((int) (entries - one));
        return new Tampering(
                "swap " + one + " and " + other,
                List.of(
                        at("update audit.entry set place = 1000000", town, one),
                        at("update audit.entry set place = " + one, town, other),
                        at("update audit.entry set place = " + other, town, 1_000_000)),
                one);
    }

    private static Tampering cut(TownId town, long place) {
        return new Tampering(
                "cut", List.of(at("delete from audit.entry", town, place).replace("place =", "place >=")), place);
    }

    /** One more in the middle, with a right seal of its own; all behind it move on by one. */
    private static Tampering insert(TownId town, long place) {
        String id = UUID.randomUUID().toString();
        return new Tampering(
                "insert",
                List.of(
                        "update audit.entry set place = place + 1000000 where town = '%s' and place >= %d"
                                .formatted(town.value(), place),
                        """
                        insert into audit.entry (id, town, place, at, act, kind, about, why, previous, previous_at, seal)
                        select '%s', town, %d, at, 'Decisions.approve', '', '', '', seal, at, ''
                        from audit.entry where town = '%s' and place = %d
                        """.formatted(id, place, town.value(), place - 1),
                        "update audit.entry e set seal = audit.seal(e) where id = '%s'".formatted(id),
                        "update audit.entry set place = place - 999999 where town = '%s' and place > 1000000"
                                .formatted(town.value()),
                        "update audit.chain set entries = entries + 1 where town = '%s'".formatted(town.value())),
                place + 1);
    }

    private static String at(String what, TownId town, long place) {
        return "%s where town = '%s' and place = %d".formatted(what, town.value(), place);
    }
}
