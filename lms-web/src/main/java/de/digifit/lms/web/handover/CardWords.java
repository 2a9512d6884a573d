// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.handover;

import de.digifit.core.handover.CardState;
import de.digifit.core.handover.application.CardView;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what stands on a card, and how far it is. */
@Named
@RequestScoped
public class CardWords {

    @Inject
    private Say say;

    public String state(CardState state) {
        return say.text("handover.state." + state);
    }

    public String tone(CardState state) {
        return switch (state) {
            case RELEASED -> "ok";
            case REVIEW_DUE -> "attention";
            case DRAFT, CHECKED, OUTDATED -> "";
        };
    }

    /** Who writes it, who stands in, when it was tried, and when it is looked at again. */
    public String about(CardView view) {
        return Stream.of(
                        say.text("handover.owner", view.owner()),
                        say.text("handover.deputy", view.deputy()),
                        said("handover.tested", view.card().days().testedOn()),
                        said("handover.review", view.card().days().reviewOn()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String said(String key, @Nullable LocalDate day) {
        return day == null ? "" : say.text(key, Words.date(day));
    }

    /** What is written beside the steps, without what is empty. */
    public List<Part> before(CardView view) {
        return parts(
                part("purpose", view.card().text().purpose()),
                part("occasion", view.card().text().occasion()));
    }

    /** What is written below the steps, without what is empty. */
    public List<Part> after(CardView view) {
        return parts(
                part("deadlines", view.card().text().deadlines()),
                part("storage", view.card().text().storage()),
                part("systems", view.card().text().systems()),
                part("templates", view.card().text().templates()),
                part("contacts", view.card().text().contacts()),
                part("problems", view.card().text().problems()),
                part("emergency", view.card().text().emergency()));
    }

    private Part part(String key, String text) {
        return new Part(say.text("handover." + key), text.lines().toList());
    }

    private static List<Part> parts(Part... parts) {
        return Stream.of(parts)
                .filter(part -> part.lines().stream().anyMatch(line -> !line.isBlank()))
                .toList();
    }

    /** Something under a heading, line by line. */
    public record Part(String heading, List<String> lines) {}
}
