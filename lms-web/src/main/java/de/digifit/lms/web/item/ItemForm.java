// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.item;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.Content.Amount;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.ItemRefused;
import de.digifit.assessment.item.ItemRefused.Reason;
import de.digifit.assessment.item.ItemText;
import de.digifit.assessment.item.Part;
import de.digifit.core.competency.Level;
import de.digifit.core.shared.Words;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An item while it is typed. */
public class ItemForm implements Serializable {

    private static final int MOST_PARTS = 6;

    private final ItemKind kind;
    private int level = 1;
    private final TypedPart prompt;
    private final TypedPart reason;
    private final ArrayList<TypedPart> parts = new ArrayList<>();
    private @Nullable String number;
    private @Nullable String tolerance;
    private boolean lawDependent;
    private @Nullable LocalDate lookAgainOn;

    ItemForm(ItemKind kind) {
        this.kind = kind;
        this.prompt = new TypedPart();
        this.reason = new TypedPart();
        fill();
    }

    ItemForm(ItemText text) {
        Content content = text.content();
        kind = content.kind();
        level = text.level().number();
        prompt = words(content.prompt());
        reason = words(content.reason());
        content.parts().forEach(part -> parts.add(new TypedPart(part)));
        Amount amount = content.number();
        if (amount != null) {
            number = Double.toString(amount.value());
            tolerance = Double.toString(amount.tolerance());
        }
        lawDependent = text.lawDependent();
        lookAgainOn = text.lookAgainOn();
        fill();
    }

    private static TypedPart words(Words words) {
        return new TypedPart(new Part("", words, true, null));
    }

    private void fill() {
        while (kind != ItemKind.NUMERIC && parts.size() < MOST_PARTS) {
            parts.add(new TypedPart());
        }
    }

    /** @throws ItemRefused when nobody could solve it, or when a number is none */
    ItemText text() {
        List<Part> typed = new ArrayList<>();
        parts.stream()
                .filter(part -> !part.isEmpty())
                .forEach(part -> typed.add(part.part(Character.toString('a' + typed.size()), !kind.chooses())));
        Amount amount = kind == ItemKind.NUMERIC ? new Amount(number(number), number(tolerance)) : null;
        Content content = new Content(
                kind,
                prompt.part("", true).words(),
                typed,
                amount,
                reason.part("", true).words());
        return new ItemText(Level.of(level), content, lawDependent, lookAgainOn);
    }

    private static double number(@Nullable String typed) {
        String plain = Objects.requireNonNullElse(typed, "0").strip().replace(',', '.');
        if (!plain.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            throw new ItemRefused(Reason.NO_NUMBER);
        }
        return Double.parseDouble(plain);
    }

    public ItemKind getKind() {
        return kind;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public TypedPart getPrompt() {
        return prompt;
    }

    public TypedPart getReason() {
        return reason;
    }

    public List<TypedPart> getParts() {
        return parts;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getTolerance() {
        return tolerance;
    }

    public void setTolerance(@Nullable String tolerance) {
        this.tolerance = tolerance;
    }

    public boolean isLawDependent() {
        return lawDependent;
    }

    public void setLawDependent(boolean lawDependent) {
        this.lawDependent = lawDependent;
    }

    public @Nullable LocalDate getLookAgainOn() {
        return lookAgainOn;
    }

    public void setLookAgainOn(@Nullable LocalDate lookAgainOn) {
        this.lookAgainOn = lookAgainOn;
    }
}
