// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import de.digifit.tests.town.Visit;
import java.util.List;

/** Setting the dates of a training and publishing it. */
public final class PublishView extends View {

    PublishView(Visit visit) {
        super(visit, "Schulung veröffentlichen");
    }

    public List<String> dates() {
        return card("Termine").locator("legend").allInnerTexts();
    }

    public PublishView at(String place) {
        visit().type(page().getByLabel("Ort"), place);
        return this;
    }

    public PublishView heldBy(String lecturer) {
        Locator choice = page().getByLabel("Leitung");
        String option = choice.locator("option")
                .filter(new Locator.FilterOptions().setHasText(lecturer))
                .first()
                .getAttribute("value");
        choice.selectOption(new SelectOption().setValue(option));
        return this;
    }

    public SeminarView publish(String title) {
        click(button("Veröffentlichen"));
        return new SeminarView(visit(), title);
    }
}
