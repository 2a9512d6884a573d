// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.privacy;

import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.DataCategory;
import de.digifit.core.privacy.PersonalField;
import de.digifit.core.shared.Words;
import de.digifit.lms.exchange.ExportedList;
import de.digifit.lms.privacy.application.MyData;
import de.digifit.lms.web.exchange.ListSource;
import de.digifit.lms.web.exchange.ReaderWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The data catalogue as a file, a row a field: the record of processing activities (Art. 30 GDPR) begins with it. */
@ApplicationScoped
public class DataCatalogueList implements ListSource {

    @Inject
    private MyData data;

    @Override
    public String name() {
        return "data-catalogue";
    }

    @Override
    public ExportedList list(String id, ReaderWords words) {
        DataCatalogue catalogue = data.catalogue();
        return new ExportedList(
                words.text("privacy.catalogue.title"),
                words.heads(
                        "privacy.category",
                        "privacy.field",
                        "privacy.column",
                        "privacy.purpose",
                        "privacy.basis",
                        "privacy.recipients",
                        "privacy.retention",
                        "privacy.withheld"),
                catalogue.categories().stream().flatMap(category -> catalogue.fields(category).stream()
                        .map(field -> row(category, field, words))));
    }

    private static List<Object> row(DataCategory category, PersonalField field, ReaderWords words) {
        return List.of(
                words.words(category.title()),
                words.words(field.content()),
                field.column(),
                words.words(category.purpose()),
                words.words(category.basis()),
                words.words(category.recipients()),
                words.words(category.retention()),
                field.withheld().map((Words why) -> words.words(why)).orElse(""));
    }
}
