// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.DataCategory;
import de.digifit.core.privacy.PersonalField;
import de.digifit.core.privacy.PersonalTable;
import de.digifit.core.privacy.Shown;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.StatementCount;
import de.digifit.lms.privacy.DataCopy;
import de.digifit.lms.privacy.OwnEntries;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One person has a canary in each personal column; so have others, in the same town and elsewhere. */
@SuppressWarnings("UnnecessaryAssignment") // without a container the test is the one who injects
class SqlKeptAboutTest {

    private static final DataCatalogue CATALOGUE = new ShippedCatalogue().read();
    private static final List<AllSchemas.Column> COLUMNS = AllSchemas.columns();
    private static final UUID ME = UUID.fromString("00000000-0000-4000-8000-0000000000aa");
    private static final UUID COLLEAGUE = UUID.fromString("00000000-0000-4000-8000-0000000000bb");
    private static final UUID HELPER = UUID.fromString("00000000-0000-4000-8000-0000000000cc");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final SqlKeptAbout kept = new SqlKeptAbout();
    private Map<String, String> planted = Map.of();

    @BeforeEach
    void everybody_has_a_canary_in_each_column() {
        Canaries.openDoors(transaction.entities());
        planted = new Canaries("alex", ME, HELPER).plant(transaction.entities(), CATALOGUE, COLUMNS);
        new Canaries("colleague", COLLEAGUE, ME).plant(transaction.entities(), CATALOGUE, COLUMNS);
        kept.entities = transaction.entities();
        kept.catalogue = CATALOGUE;
    }

    @Test
    void the_copy_holds_the_canary_of_each_personal_column() {
        Map<String, String> found = found(json(Locale.GERMAN));

        for (PersonalTable table : CATALOGUE.tables()) {
            for (PersonalField field : table.given()) {
                if (table.owner().isPresent()) {
                    assertThat(found).as(field.column()).hasEntrySatisfying(field.column(), value -> assertThat(value)
                            .isNotEqualTo("null")
                            .contains(planted.getOrDefault(field.column(), "?")));
                } else {
                    assertThat(field.shown()).as(field.column()).isEqualTo(Shown.ACTOR);
                }
            }
        }
    }

    @Test
    void the_copy_holds_nothing_of_anybody_else() {
        String json = json(Locale.ENGLISH);

        assertThat(json).contains("alex.core.person.mail").doesNotContain("colleague", COLLEAGUE.toString());
    }

    @Test
    void a_letter_about_the_application_of_somebody_else_is_there_without_its_text() {
        transaction
                .entities()
                .createNativeQuery("update lms.letter set person = :me where person = :colleague")
                .setParameter("me", ME)
                .setParameter("colleague", COLLEAGUE)
                .executeUpdate();

        assertThat(json(Locale.GERMAN))
                .contains("colleague.lms.letter.address", "alex.lms.letter.body")
                .doesNotContain(
                        "colleague.lms.letter.body",
                        "colleague.lms.letter.subject",
                        "colleague.lms.letter.calendar_ics");
    }

    @Test
    void what_is_withheld_is_nowhere_in_the_copy() {
        assertThat(json(Locale.GERMAN)).doesNotContain("password_hash", "secret_hash");
    }

    @Test
    void what_somebody_entered_for_others_is_counted_for_each_column_that_names_her() {
        List<String> actors = CATALOGUE.fields(CATALOGUE.category(DataCategory.ACTING)).stream()
                .map(PersonalField::column)
                .toList();

        assertThat(kept.entered(new PersonId(ME)))
                .extracting(own -> own.field().column())
                .containsExactlyInAnyOrderElementsOf(actors);
        assertThat(kept.entered(new PersonId(ME))).extracting(OwnEntries::times).containsOnly(1L);
    }

    @Test
    void the_copy_costs_no_more_statements_than_it_has_subjects() {
        StatementCount.restart();
        DataCopy copy = copy(Locale.GERMAN);

        assertThat(StatementCount.restart()).isLessThanOrEqualTo(copy.subjects().size() + 1);
    }

    private String json(Locale locale) {
        return new JsonCopy().json(copy(locale), locale);
    }

    private DataCopy copy(Locale locale) {
        return new DataCopy(
                new PersonId(ME),
                "Alex",
                "Musterau",
                LocalDate.EPOCH,
                CATALOGUE.categories().stream()
                        .filter(category -> !category.key().equals(DataCategory.ACTING))
                        .map(category -> kept.subject(category, new PersonId(ME), locale))
                        .toList(),
                CATALOGUE.category(DataCategory.ACTING),
                kept.entered(new PersonId(ME)));
    }

    /** What stands in the file, by the name of the column. */
    private static Map<String, String> found(String json) {
        Map<String, String> found = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            for (JsonValue subject : reader.readObject().getJsonArray("subjects")) {
                for (JsonValue table : subject.asJsonObject().getJsonArray("records")) {
                    rows(table.asJsonObject(), found);
                }
            }
        }
        return found;
    }

    private static void rows(JsonObject table, Map<String, String> found) {
        if (table.containsKey("table")) {
            String name = table.getString("table");
            assertThat(table.getJsonArray("entries")).as(name).hasSize(1);
            table.getJsonArray("entries")
                    .getJsonObject(0)
                    .forEach((column, value) -> found.put(name + "." + column, value.toString()));
        }
    }
}
