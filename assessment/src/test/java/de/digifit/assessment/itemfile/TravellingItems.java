// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.Content.Amount;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.Part;
import de.digifit.assessment.item.ShippedItem;
import de.digifit.assessment.item.SomeItems;
import de.digifit.assessment.item.infrastructure.Delivered;
import de.digifit.core.competency.Level;
import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Items that travel in the tests. */
public final class TravellingItems {

    private static final String[] PIECES = {
        "Frist",
        "=",
        "~",
        "#",
        "{",
        "}",
        ":",
        "\\",
        "->",
        "//",
        "<b>",
        "&amp;",
        "\"",
        "'",
        "ä",
        "ß",
        "§ 5",
        "%50%",
        "\n",
        "[html]",
        "::",
        "$CATEGORY:",
        "####",
        "…",
        "T",
        "n",
        "5 < 7",
        "😀",
        ";",
        "</span>",
        "-->",
        "]]>"
    };
    private static final List<ItemKind> KINDS = List.of(ItemKind.values());
    private static final int LONGEST = 12;

    private TravellingItems() {}

    /** The 81 that are delivered. */
    public static List<CarriedItem> delivered() {
        return Delivered.items().stream().map(TravellingItems::carried).toList();
    }

    private static CarriedItem carried(ShippedItem shipped) {
        return new CarriedItem(
                shipped.code(),
                shipped.competency(),
                shipped.text().level(),
                shipped.text().content(),
                shipped.text().lawDependent(),
                shipped.text().lookAgainOn());
    }

    /** Kinds and settings that none of the delivered ones has. */
    public static List<CarriedItem> unusual() {
        return List.of(
                item("N-1", number(12.5, 0.25)),
                item("N-2", number(-3, 0)),
                item("N-3", number(0.0001, 0.00001)),
                item("T-1", content(ItemKind.SHORT_TEXT, part("a", "PDF", "PDF", true, null))),
                item(
                        "T-2",
                        content(
                                ItemKind.SHORT_TEXT,
                                part("a", "Datenschutz", "privacy", true, null),
                                part("b", "Datenschutz-Grundverordnung", "GDPR", true, null))),
                item(
                        "R-1",
                        content(
                                ItemKind.RIGHT_WRONG,
                                part("a", "Zulässig", "Allowed", true, null),
                                part("b", "Unzulässig", "Forbidden", false, null))));
    }

    /** Items of every kind whose words are made of what steers the formats. */
    public static List<CarriedItem> wild(int size, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, size)
                .mapToObj(number -> item("W-" + number, wild(KINDS.get(number % KINDS.size()), random)))
                .toList();
    }

    private static Content wild(ItemKind kind, Random random) {
        if (kind == ItemKind.NUMERIC) {
            return new Content(
                    kind, words(random), List.of(), new Amount(random.nextInt(1000) / 8.0, 0.5), words(random));
        }
        List<Part> parts = new ArrayList<>();
        int size = 2 + random.nextInt(4);
        for (int at = 0; at < size; at++) {
            boolean right = !kind.chooses() || at == 0 || (kind == ItemKind.MULTIPLE_CHOICE && random.nextBoolean());
            Words match = kind == ItemKind.MATCHING ? line(at, random) : null;
            parts.add(new Part(Character.toString('a' + at), line(at, random), right, match));
        }
        return new Content(kind, words(random), parts, null, words(random));
    }

    private static Words words(Random random) {
        return new Words(text(random), text(random));
    }

    /** In one line, and no two alike. */
    private static Words line(int number, Random random) {
        Words words = words(random);
        return new Words(
                number + words.de().replace('\n', ' '), number + words.en().replace('\n', ' '));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("Wort");
        for (int at = random.nextInt(LONGEST); at >= 0; at--) {
            text.append(random.nextBoolean() ? " " : "").append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.append(" Ende").toString();
    }

    private static CarriedItem item(String code, Content content) {
        return new CarriedItem(code, SomeItems.D1, Level.GUIDING, content, true, LocalDate.of(2027, 1, 31));
    }

    private static Content number(double value, double tolerance) {
        return new Content(
                ItemKind.NUMERIC,
                new Words("Wie viele?", "How many?"),
                List.of(),
                new Amount(value, tolerance),
                new Words("So viele.", "So many."));
    }

    private static Content content(ItemKind kind, Part... parts) {
        return new Content(
                kind,
                new Words("Was heißt das?\nBitte kurz.", "What does it mean?\nBriefly, please."),
                List.of(parts),
                null,
                new Words("Darum.", "Because."));
    }

    private static Part part(String key, String de, String en, boolean right, @Nullable Words match) {
        return new Part(key, new Words(de, en), right, match);
    }
}
