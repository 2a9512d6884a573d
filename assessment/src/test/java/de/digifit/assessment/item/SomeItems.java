// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Items of the tests. */
public final class SomeItems {

    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    public static final CompetencyId D1 = new CompetencyId("KDW-D1");
    public static final CompetencyId D2 = new CompetencyId("KDW-D2");
    public static final Response RIGHT = Response.typed("a");
    public static final Response WRONG = Response.typed("b");

    private SomeItems() {}

    public static Content content(ItemKind kind, List<Part> parts) {
        return new Content(kind, words("Frage"), parts, null, words("Grund"));
    }

    public static Part part(String key, boolean right) {
        return new Part(key, words("Antwort " + key), right, null);
    }

    static Part pair(String key, @Nullable String match) {
        return new Part(key, words("Links " + key), true, match == null ? null : words(match));
    }

    static Content number(double value, double tolerance) {
        return new Content(
                ItemKind.NUMERIC, words("Frage"), List.of(), new Content.Amount(value, tolerance), words("Grund"));
    }

    public static Words words(String german) {
        return new Words(german, german + " in English");
    }

    public static ItemText text(int level) {
        Content content = content(ItemKind.SINGLE_CHOICE, List.of(part("a", true), part("b", false)));
        return new ItemText(Level.of(level), content, false, null);
    }

    /** In use at once; {@code a} is right. */
    public static Item released(TownId town, CompetencyId competency, int level, int number) {
        return Item.delivered(town, new ShippedItem(competency + "-" + number, competency, text(level)), TODAY);
    }

    /** Of levels 1 to 3 in turn. */
    public static List<Item> bank(TownId town, CompetencyId competency, int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> released(town, competency, 1 + number % 3, number))
                .toList();
    }
}
