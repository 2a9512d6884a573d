// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue.infrastructure;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.LearningOffer;
import de.digifit.core.role.Desk;
import de.digifit.core.shared.Words;
import de.digifit.lms.catalogue.Form;
import de.digifit.lms.catalogue.NextDate;
import de.digifit.lms.catalogue.Shelved;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.SessionPlan;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.FreePlaces;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@link SqlShelf}, read column by column from left to right. */
final class ShelfRow {

    // Made once: each Json.createReader looks through all archives for somebody who can read.
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private final Object[] columns;
    private int next;

    ShelfRow(Object[] columns) {
        this.columns = columns;
    }

    Shelved shelved(LocalDate today, Desk desk) {
        SeminarId id = new SeminarId((UUID) take());
        String code = text();
        Words title = new Words(text(), text());
        int units = number();
        Words format = new Words(text(), text());
        LearningOffer offer = new LearningOffer(code, units, levels(), levels(), roles());
        return new Shelved(id, title, format, offer, forms(), nextDate(today, desk));
    }

    private Map<CompetencyId, Level> levels() {
        JsonObject numbers = (JsonObject) json();
        return numbers.keySet().stream()
                .collect(Collectors.toMap(CompetencyId::new, key -> Level.of(numbers.getInt(key))));
    }

    private Set<String> roles() {
        return json().asJsonArray().getValuesAs(JsonString::getString).stream().collect(Collectors.toSet());
    }

    private Set<Form> forms() {
        Set<Form> forms = EnumSet.of(Form.valueOf(text()));
        if (number() <= SessionPlan.HALF_DAY_MINUTES) {
            forms.add(Form.HALF_DAY);
        }
        return forms;
    }

    private Optional<NextDate> nextDate(LocalDate today, Desk desk) {
        Object event = columns[next++];
        if (event == null) {
            return Optional.empty();
        }
        LocalDateTime start = moment();
        String place = text();
        Capacity capacity = new Capacity(number(), number(), number(), day());
        FreePlaces free = capacity.free(today, number(), number());
        return Optional.of(new NextDate(
                new EventId((UUID) event), start, place, free.to(desk), free.all() - free.to(desk), capacity.places()));
    }

    private LocalDateTime moment() {
        Object moment = take();
        return moment instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) moment;
    }

    private @Nullable LocalDate day() {
        Object day = columns[next++];
        return day instanceof Date date ? date.toLocalDate() : (LocalDate) day;
    }

    private JsonStructure json() {
        try (JsonReader reader = READERS.createReader(new StringReader(text()))) {
            return reader.read();
        }
    }

    private String text() {
        return take().toString();
    }

    private int number() {
        return ((Number) take()).intValue();
    }

    private Object take() {
        return columns[next++];
    }
}
