// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemText;
import de.digifit.assessment.item.Part;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.shared.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of an item. Who wrote and who reviewed it, its edition and its state stay in the town.
 *
 * @param code of the item where it comes from; empty where the file has none
 * @param competency nothing where the file names none
 * @param level nothing where the file names none
 */
public record CarriedItem(
        String code,
        @Nullable CompetencyId competency,
        @Nullable Level level,
        Content content,
        boolean lawDependent,
        @Nullable LocalDate lookAgainOn) {

    /** What statements are answered with, where nobody words it otherwise. */
    public static final Words RIGHT = new Words("Richtig", "True");

    public static final Words WRONG = new Words("Falsch", "False");

    public static CarriedItem of(Item item) {
        ItemText text = item.text();
        return new CarriedItem(
                item.code(), item.competency(), text.level(), text.content(), text.lawDependent(), text.lookAgainOn());
    }

    /** @param otherwise the level where the file names none */
    public ItemText text(Level otherwise) {
        return new ItemText(Objects.requireNonNullElse(level, otherwise), content, lawDependent, lookAgainOn);
    }

    /** Whether it is answered with "right" and "wrong" and nothing else, in this order. */
    public boolean hasPlainAlternatives() {
        return content.parts().stream().map(Part::words).toList().equals(List.of(RIGHT, WRONG));
    }

    /**
     * The same for all that say the same: how parts are named and how many spaces stand between words does not matter.
     */
    public static List<String> likeness(Content content) {
        List<String> said = new ArrayList<>(List.of(content.kind().name(), String.valueOf(content.number())));
        add(said, content.prompt());
        add(said, content.reason());
        for (Part part : content.parts()) {
            said.add(Boolean.toString(part.right()));
            add(said, part.words());
            Words match = part.match();
            if (match != null) {
                add(said, match);
            }
        }
        return said;
    }

    private static void add(List<String> said, Words words) {
        Stream.of(words.de(), words.en())
                .map(each -> each.strip().replaceAll("\\s+", " "))
                .forEach(said::add);
    }
}
