// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.item;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.Part;
import de.digifit.assessment.item.Response;
import de.digifit.lms.web.event.Tick;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An item that is asked, and the answer to it while it is given. */
public class AnswerForm implements Serializable {

    private final ItemId item;
    private final ItemKind kind;
    private final String prompt;
    private final ArrayList<Tick> parts = new ArrayList<>();
    private final ArrayList<Slot> slots = new ArrayList<>();
    private @Nullable String chosen;
    private @Nullable String typed;

    public AnswerForm(Item asked, Say say) {
        item = asked.id();
        kind = asked.content().kind();
        prompt = say.words(asked.content().prompt());
        List<Part> all = asked.content().parts();
        for (Part part : kind.arranges() ? mixed(all) : all) {
            String name = say.words(kind == ItemKind.MATCHING ? Objects.requireNonNull(part.match()) : part.words());
            parts.add(new Tick(part.key(), name, false));
        }
        for (int place = 0; kind.arranges() && place < all.size(); place++) {
            slots.add(new Slot(
                    kind == ItemKind.MATCHING ? say.words(all.get(place).words()) : say.text("item.step", place + 1)));
        }
    }

    /** Not in their right order, and for everybody in the same one. */
    private List<Part> mixed(List<Part> all) {
        return all.stream()
                .sorted(Comparator.comparing((Part part) -> part.words().de().length())
                        .thenComparing(Part::key, Comparator.reverseOrder()))
                .toList();
    }

    public Response response() {
        if (kind.isTyped()) {
            return Response.typed(Objects.requireNonNullElse(typed, ""));
        } else if (kind.arranges()) {
            return new Response(slots.stream()
                    .map(slot -> Objects.requireNonNullElse(slot.getValue(), ""))
                    .toList());
        } else if (kind.choosesOne()) {
            return Response.typed(Objects.requireNonNullElse(chosen, ""));
        }
        return new Response(
                parts.stream().filter(Tick::isChosen).map(Tick::getId).toList());
    }

    public ItemId item() {
        return item;
    }

    public ItemKind getKind() {
        return kind;
    }

    public String getPrompt() {
        return prompt;
    }

    /** What to choose from, one or for each place. */
    public List<Option> getOptions() {
        return parts.stream()
                .map(part -> new Option(part.getId(), part.getName()))
                .toList();
    }

    public List<Tick> getTicks() {
        return parts;
    }

    public List<Slot> getSlots() {
        return slots;
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }
}
