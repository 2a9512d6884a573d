// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.Ending;
import de.digifit.core.privacy.PersonalField;
import de.digifit.core.privacy.PersonalTable;
import de.digifit.core.privacy.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedCatalogueTest {

    private static final DataCatalogue CATALOGUE = new ShippedCatalogue().read();

    @Test
    void every_column_of_the_database_is_declared() {
        assertThat(CATALOGUE.undeclared(columns()))
                .as("neither personal nor declared as not personal; see docs/adr/0017-one-data-catalogue.md")
                .isEmpty();
    }

    @Test
    void nothing_is_declared_that_the_database_does_not_keep() {
        assertThat(CATALOGUE.gone(columns()))
                .as("declared, but no column any more")
                .isEmpty();
    }

    @Test
    void what_points_to_something_names_what_there_are_words_for() {
        assertThat(fields().filter(field -> field.shown() == Shown.REFERENCE))
                .allSatisfy(field -> assertThat(Pointers.words(field.how(), "t." + field.name(), Locale.GERMAN))
                        .contains("t." + field.name()));
    }

    @Test
    void every_word_is_said_in_both_languages() {
        assertThat(fields())
                .allSatisfy(field -> assertThat(field.content().en()).isNotBlank());
        assertThat(CATALOGUE.categories()).allSatisfy(category -> assertThat(List.of(
                        category.purpose().en(),
                        category.basis().en(),
                        category.recipients().en(),
                        category.retention().en()))
                .noneMatch(String::isBlank));
    }

    @Test
    void each_table_about_people_says_when_its_rows_go() {
        assertThat(CATALOGUE.tables().stream().filter(table -> table.ending().isEmpty()))
                .extracting(PersonalTable::name)
                .as("neither a line due nor a line with; see docs/adr/0018-deletion-by-rule.md")
                .isEmpty();
    }

    @Test
    void what_goes_with_another_row_goes_with_one_that_has_a_day_of_its_own() {
        List<String> days = CATALOGUE.tables().stream()
                .filter(table -> table.onDay().isPresent())
                .map(PersonalTable::name)
                .toList();

        assertThat(CATALOGUE.tables().stream().flatMap(table -> table.withParent().stream()))
                .isNotEmpty()
                .allSatisfy(with -> assertThat(days).contains(with.parent()));
    }

    @Test
    void each_row_that_goes_says_to_which_town_it_belongs() {
        assertThat(CATALOGUE.tables().stream()
                        .filter(table -> table.onDay()
                                .filter(day -> day.town().equals(Ending.OnDay.OWN_TOWN))
                                .isPresent())
                        .map(table -> table.name() + ".town"))
                .isSubsetOf(columns());
    }

    /** Write it anew with {@code -Dwrite}. */
    @Test
    void the_document_says_what_the_catalogue_says() throws IOException {
        Path document = Path.of("..", "docs", "datenkatalog.md");
        String made = CatalogueDocument.of(CATALOGUE, Locale.GERMAN);
        if (System.getProperty("write") != null) {
            Files.writeString(document, made);
        }

        assertThat(Files.readString(document)).isEqualTo(made);
    }

    private static Stream<PersonalField> fields() {
        return CATALOGUE.tables().stream().flatMap(table -> table.fields().stream());
    }

    private static List<String> columns() {
        return AllSchemas.columns().stream().map(AllSchemas.Column::qualified).toList();
    }
}
