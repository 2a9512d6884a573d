// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.infrastructure;

import de.digifit.core.privacy.DataCategory;
import de.digifit.core.privacy.Shown;
import de.digifit.lms.privacy.CopyFile;
import de.digifit.lms.privacy.DataCopy;
import de.digifit.lms.privacy.Entry;
import de.digifit.lms.privacy.Fact;
import de.digifit.lms.privacy.Kept;
import de.digifit.lms.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Locale;

/** One object a subject, one a table, one a row; columns keep their names, so that the catalogue explains them. */
@ApplicationScoped
class JsonCopy implements CopyFile {

    @Override
    public String json(DataCopy copy, Locale locale) {
        JsonArrayBuilder subjects = Json.createArrayBuilder();
        copy.subjects().forEach(subject -> subjects.add(subject(subject, locale)));
        subjects.add(about(copy.acting(), locale).add("records", entered(copy, locale)));
        return Json.createObjectBuilder()
                .add("person", copy.person().toString())
                .add("name", copy.name())
                .add("town", copy.town())
                .add("madeOn", copy.madeOn().toString())
                .add("language", locale.getLanguage())
                .add("subjects", subjects)
                .build()
                .toString();
    }

    private static JsonObject subject(Subject subject, Locale locale) {
        JsonArrayBuilder records = Json.createArrayBuilder();
        subject.tables().forEach(kept -> records.add(table(kept, locale)));
        return about(subject.category(), locale).add("records", records).build();
    }

    private static JsonObjectBuilder about(DataCategory category, Locale locale) {
        return Json.createObjectBuilder()
                .add("subject", category.key())
                .add("title", category.title().in(locale))
                .add("purpose", category.purpose().in(locale))
                .add("basis", category.basis().in(locale))
                .add("recipients", category.recipients().in(locale))
                .add("retention", category.retention().in(locale));
    }

    private static JsonObject table(Kept kept, Locale locale) {
        JsonArrayBuilder entries = Json.createArrayBuilder();
        kept.entries().forEach(entry -> entries.add(entry(entry)));
        return Json.createObjectBuilder()
                .add("table", kept.table().name())
                .add("title", kept.table().title().in(locale))
                .add("entries", entries)
                .build();
    }

    private static JsonObject entry(Entry entry) {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        entry.facts().forEach(fact -> facts.add(fact.field().name(), value(fact)));
        return facts.build();
    }

    /** With words where the value alone says nothing to people. */
    private static JsonValue value(Fact fact) {
        JsonValue value = value(fact.json());
        boolean worded = fact.field().shown() == Shown.CODE
                || fact.field().shown() == Shown.REFERENCE
                || fact.field().shown() == Shown.ACTOR;
        if (!worded || fact.words().isEmpty()) {
            return value;
        }
        return Json.createObjectBuilder()
                .add("value", value)
                .add("words", fact.words())
                .build();
    }

    private static JsonValue value(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    private static JsonArrayBuilder entered(DataCopy copy, Locale locale) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        copy.entered()
                .forEach(own -> all.add(Json.createObjectBuilder()
                        .add("column", own.field().column())
                        .add("title", own.table().title().in(locale))
                        .add("as", own.field().content().in(locale))
                        .add("times", own.times())));
        return all;
    }
}
