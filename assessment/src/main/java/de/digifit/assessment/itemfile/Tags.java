// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import de.digifit.assessment.item.ItemKind;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the labels of an item say; one that says nothing sensible is noted and left out. */
final class Tags {

    private final Sketch sketch;
    private @Nullable ItemKind kind;
    private @Nullable CompetencyId competency;
    private @Nullable Level level;
    private boolean law;
    private @Nullable LocalDate lookAgainOn;

    Tags(Sketch sketch) {
        this.sketch = sketch;
    }

    void take(String key, String value) {
        boolean taken =
                switch (key) {
                    case "kind" -> takeKind(value.toUpperCase(Locale.ROOT));
                    case "competency" -> takeCompetency(value.toUpperCase(Locale.ROOT));
                    case "level" -> takeLevel(value);
                    case "law" -> takeLaw(value);
                    case "look-again" -> takeLookAgain(value);
                    default -> false;
                };
        if (!taken) {
            sketch.noteOnce(Fault.LABEL_WRONG, key, value);
        }
    }

    private boolean takeKind(String value) {
        kind = Arrays.stream(ItemKind.values())
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElse(null);
        return kind != null;
    }

    private boolean takeCompetency(String value) {
        boolean isOne = value.matches("[A-Z0-9]+-[A-Z0-9.]+");
        competency = isOne ? new CompetencyId(value) : null;
        return isOne;
    }

    private boolean takeLevel(String value) {
        boolean isOne = value.matches("[1-4]");
        level = isOne ? Level.of(Integer.parseInt(value)) : null;
        return isOne;
    }

    private boolean takeLaw(String value) {
        law = value.equals("yes");
        return law || value.equals("no");
    }

    private boolean takeLookAgain(String value) {
        try {
            lookAgainOn = LocalDate.parse(value);
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    @Nullable
    ItemKind kind() {
        return kind;
    }

    @Nullable
    CompetencyId competency() {
        return competency;
    }

    @Nullable
    Level level() {
        return level;
    }

    boolean law() {
        return law;
    }

    @Nullable
    LocalDate lookAgainOn() {
        return lookAgainOn;
    }
}
