// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.handover;

import de.digifit.core.handover.CardText;
import de.digifit.core.handover.application.NewCard;
import de.digifit.core.organisation.PersonId;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands in the form of a card until it is sent; its texts by the names that they have in {@link CardText}. */
public class TypedCard implements Serializable {

    private final Map<String, String> texts = new TreeMap<>();
    private @Nullable String owner;
    private @Nullable String deputy;

    void fill(NewCard card, boolean other) {
        CardText text = card.text();
        texts.put("purpose", text.purpose());
        texts.put("occasion", text.occasion());
        texts.put("steps", text.steps());
        texts.put("deadlines", text.deadlines());
        texts.put("storage", text.storage());
        texts.put("systems", text.systems());
        texts.put("templates", text.templates());
        texts.put("contacts", text.contacts());
        texts.put("problems", text.problems());
        texts.put("emergency", text.emergency());
        owner = card.owner().toString();
        deputy = other ? card.deputy().toString() : null;
    }

    NewCard card() {
        return new NewCard(
                new CardText(
                        text("purpose"),
                        text("occasion"),
                        text("steps"),
                        text("deadlines"),
                        text("storage"),
                        text("systems"),
                        text("templates"),
                        text("contacts"),
                        text("problems"),
                        text("emergency")),
                PersonId.of(String.valueOf(owner)),
                PersonId.of(String.valueOf(deputy)));
    }

    /** Lines end as on every machine, so that a text that is sent again unchanged is the same. */
    private String text(String key) {
        String typed = texts.get(key);
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public @Nullable String getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable String deputy) {
        this.deputy = deputy;
    }
}
