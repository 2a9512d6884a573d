// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.DataCategory;
import de.digifit.core.privacy.PersonalField;
import de.digifit.core.privacy.PersonalTable;
import de.digifit.core.privacy.Shown;
import de.digifit.lms.privacy.Entry;
import de.digifit.lms.privacy.Kept;
import de.digifit.lms.privacy.KeptAbout;
import de.digifit.lms.privacy.OwnEntries;
import de.digifit.lms.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

@ApplicationScoped
class SqlKeptAbout implements KeptAbout {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Inject
    DataCatalogue catalogue;

    @Override
    public Subject subject(DataCategory category, PersonId person, Locale locale) {
        List<PersonalTable> tables =
                catalogue.tables(category).stream().filter(Question::asksFor).toList();
        Map<String, List<Entry>> entries = new HashMap<>();
        FactReader reader = new FactReader(locale);
        for (Object[] row : tables.isEmpty() ? List.<Object[]>of() : ask(Question.rows(tables, locale), person)) {
            String name = (String) row[0];
            entries.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(reader.entry(table(tables, name), (String) row[2]));
        }
        return new Subject(
                category,
                tables.stream()
                        .map(table -> new Kept(table, entries.getOrDefault(table.name(), List.of())))
                        .toList());
    }

    @Override
    public List<OwnEntries> entered(PersonId person) {
        Map<String, Long> times = new HashMap<>();
        List<PersonalField> actors =
                catalogue.tables().stream().flatMap(SqlKeptAbout::actors).toList();
        for (Object[] row : ask(Question.counts(actors), person)) {
            times.put((String) row[0], ((Number) row[1]).longValue());
        }
        return catalogue.tables().stream()
                .flatMap(table -> actors(table)
                        .filter(field -> times.containsKey(field.column()))
                        .map(field -> new OwnEntries(table, field, times.getOrDefault(field.column(), 0L))))
                .toList();
    }

    private static Stream<PersonalField> actors(PersonalTable table) {
        return table.fields().stream().filter(field -> field.shown() == Shown.ACTOR);
    }

    private static PersonalTable table(List<PersonalTable> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Object[]> ask(String sql, PersonId person) {
        List<?> rows = entities.createNativeQuery(sql)
                .setParameter("me", person.value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
