// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.moodle;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.Content.Amount;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.itemfile.Bilingual;
import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.Labels;
import de.digifit.core.shared.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes one item as a question of GIFT; what GIFT has no place for stands in the comment that Moodle reads. */
final class GiftWriter {

    private final CarriedItem item;
    private final Content content;

    GiftWriter(CarriedItem item) {
        this.item = item;
        this.content = item.content();
    }

    String text() {
        String labels =
                Labels.of(item).stream().map(label -> " [tag:" + label + "]").collect(Collectors.joining());
        return "// [id:" + item.code() + "]" + labels + "\n::" + Escapes.escaped(item.code()) + "::[html]"
                + html(content.prompt()) + "{" + answers() + "\n####" + html(content.reason()) + "\n}\n";
    }

    private String answers() {
        return switch (content.kind()) {
            case SINGLE_CHOICE, SITUATION, MULTIPLE_CHOICE -> choice();
            case RIGHT_WRONG -> item.hasPlainAlternatives() ? trueFalse() : choice();
            case ORDERING -> steps();
            case MATCHING -> pairs();
            case NUMERIC -> number();
            case SHORT_TEXT -> shortText();
        };
    }

    private String choice() {
        boolean several = content.kind() == ItemKind.MULTIPLE_CHOICE;
        return content.parts().stream()
                .map(part -> "\n\t" + (several ? "~%" + Shares.of(part, content) + "%" : part.right() ? "=" : "~")
                        + html(part.words()))
                .collect(Collectors.joining());
    }

    private String trueFalse() {
        return content.parts().get(0).right() ? "TRUE" : "FALSE";
    }

    private String steps() {
        return ">0 ALL VERTICAL ALL_OR_NOTHING HIDE none"
                + content.parts().stream()
                        .map(part -> "\n" + html(part.words()))
                        .collect(Collectors.joining());
    }

    private String pairs() {
        return content.parts().stream()
                .map(part -> "\n\t=" + html(part.words()) + " -> " + html(Objects.requireNonNull(part.match())))
                .collect(Collectors.joining());
    }

    private String number() {
        Amount amount = Objects.requireNonNull(content.number());
        return "#" + MoodleWriter.plain(amount.value()) + ":" + MoodleWriter.plain(amount.tolerance());
    }

    private String shortText() {
        return content.parts().stream()
                .flatMap(part -> List.of(part.words().de(), part.words().en()).stream())
                .map(words -> "\n\t=%100%" + Escapes.escaped(words))
                .collect(Collectors.joining());
    }

    private static String html(Words words) {
        return Escapes.escaped(Bilingual.html(words));
    }
}
