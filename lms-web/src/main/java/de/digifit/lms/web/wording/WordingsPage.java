// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.wording;

import de.digifit.lms.web.faces.Say;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.application.TownLetters;
import de.digifit.lms.wording.application.WordingDetails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All kinds of letters, each with the wording that holds in both languages. */
@Named
@RequestScoped
public class WordingsPage {

    @Inject
    private TownLetters letters;

    @Inject
    private Say say;

    private List<Row> rows = List.of();

    public void open() {
        Map<LetterKind, List<WordingDetails>> byKind = new LinkedHashMap<>();
        letters.all().forEach(each -> byKind.computeIfAbsent(each.kind(), kind -> new ArrayList<>())
                .add(each));
        rows = byKind.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Shipped, or the town's own in which version. */
    public String state(WordingDetails wording) {
        return wording.own() ? say.text("wording.all.own", wording.version()) : say.text("wording.all.shipped");
    }

    /** A kind of letter in all languages. */
    public record Row(LetterKind kind, List<WordingDetails> wordings) {}
}
