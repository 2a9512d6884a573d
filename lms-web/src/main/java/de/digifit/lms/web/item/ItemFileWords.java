// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.item;

import de.digifit.assessment.itemfile.Finding;
import de.digifit.assessment.itemfile.application.ImportPreview;
import de.digifit.assessment.itemfile.application.LookedAt;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.lms.refusal.Sentence;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What stands in a file with items, and what is the matter with it, in words. */
@Named
@RequestScoped
public class ItemFileWords {

    @Inject
    private Say say;

    public String finding(Finding finding) {
        return Sentence.of(finding, say.locale()).text();
    }

    /** The question, or what the file calls an item that could not be read. */
    public String title(LookedAt looked) {
        return looked.read()
                .item()
                .map(item -> say.words(item.content().prompt()))
                .orElseGet(() -> looked.read().name().isEmpty()
                        ? say.text("item.import.unnamed")
                        : looked.read().name());
    }

    /** For example "Zeile 7 · eine Antwort wählen · KDW-D2 · Stufe 2"; what the file does not say is left out. */
    public String line(ImportPreview preview, LookedAt looked) {
        List<String> said = new ArrayList<>();
        said.add(say.text("item.import.place." + preview.format(), looked.read().place()));
        looked.read().item().ifPresent(item -> {
            said.add(say.text("item.kind." + item.content().kind()));
            CompetencyId competency = item.competency();
            if (competency != null) {
                said.add(competency.value());
            }
            Level level = item.level();
            if (level != null) {
                said.add(say.text("level." + level.number()));
            }
        });
        return String.join(" · ", said);
    }

    /** Which item of the bank says the same; or that the file has it twice. */
    public String same(LookedAt looked) {
        return looked.sameAs().isEmpty()
                ? say.text("item.import.twice")
                : say.text("item.import.sameAs", looked.sameAs());
    }
}
