// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.item;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.ItemState;
import de.digifit.assessment.item.Part;
import de.digifit.assessment.item.Response;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Items and answers in words. */
@Named
@RequestScoped
public class ItemWords {

    private static final String BETWEEN = "; ";

    @Inject
    private Say say;

    public String prompt(Item item) {
        return say.words(item.content().prompt());
    }

    public String reason(Item item) {
        return say.words(item.content().reason());
    }

    /** What is right. */
    public String right(Item item) {
        Content content = item.content();
        List<Part> right = content.parts().stream().filter(Part::right).toList();
        return switch (content.kind()) {
            case NUMERIC -> number(Objects.requireNonNull(content.number()));
            case ORDERING -> inOrder(right);
            case MATCHING ->
                right.stream()
                        .map(part ->
                                pair(part, Objects.requireNonNull(part.match()).in(say.locale())))
                        .collect(Collectors.joining(BETWEEN));
            default -> joined(right);
        };
    }

    private String number(Content.Amount amount) {
        NumberFormat format = NumberFormat.getInstance(say.locale());
        return amount.tolerance() > 0
                ? say.text("item.number.about", format.format(amount.value()), format.format(amount.tolerance()))
                : format.format(amount.value());
    }

    /** What somebody answered. */
    public String given(Item item, Response response) {
        Content content = item.content();
        if (content.kind().isTyped()) {
            return response.text();
        }
        Map<String, Part> byKey = content.parts().stream().collect(Collectors.toMap(Part::key, Function.identity()));
        List<Part> given = response.given().stream()
                .map(byKey::get)
                .filter(Objects::nonNull)
                .toList();
        if (content.kind() == ItemKind.MATCHING) {
            return IntStream.range(0, given.size())
                    .mapToObj(place -> pair(
                            content.parts().get(place),
                            Objects.requireNonNull(given.get(place).match()).in(say.locale())))
                    .collect(Collectors.joining(BETWEEN));
        }
        return content.kind() == ItemKind.ORDERING ? inOrder(given) : joined(given);
    }

    private String pair(Part part, String match) {
        return say.text("item.pair", say.words(part.words()), match);
    }

    private String inOrder(List<Part> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(
                        place -> (place + 1) + ". " + say.words(parts.get(place).words()))
                .collect(Collectors.joining(BETWEEN));
    }

    private String joined(List<Part> parts) {
        return parts.stream().map(part -> say.words(part.words())).collect(Collectors.joining(BETWEEN));
    }

    public String kind(Item item) {
        return say.text("item.kind." + item.content().kind());
    }

    public String tone(Item item) {
        ItemState state = item.state();
        return state == ItemState.RELEASED ? "ok" : state == ItemState.WITHDRAWN ? "neutral" : "attention";
    }
}
