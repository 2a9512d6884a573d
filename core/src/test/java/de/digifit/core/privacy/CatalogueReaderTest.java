// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {

    private static final String FILE = """
        # a remark

        category booking | Anträge | Applications
          purpose | Entscheiden | Decide
          basis | Gesetz | Law
          recipients | Führungskraft | Leader
          retention | 3 Jahre | 3 years

        table booking | booking | Anmeldung | Booking | applied_at | t.person = :me
        booking.state | Stand | State | code booking.state
        booking.event | Veranstaltung | Event | event
        booking.decided_by | Von | By | actor
        booking.hash | Prüfwert | Hash | withheld | Sagt nichts. | Says nothing.
        booking.version | -
        """;

    @Test
    void a_column_stands_under_the_four_statements_of_its_category() {
        DataCatalogue catalogue = read(FILE);

        DataCategory booking = catalogue.category("booking");
        assertThat(booking.retention().de()).isEqualTo("3 Jahre");
        assertThat(booking.purpose().en()).isEqualTo("Decide");
        assertThat(catalogue.fields(booking))
                .extracting(PersonalField::column)
                .containsExactly(
                        "lms.booking.state", "lms.booking.event", "lms.booking.decided_by", "lms.booking.hash");
    }

    @Test
    void a_file_says_how_a_column_is_given_to_the_person() {
        PersonalTable booking = read(FILE).tables().get(0);

        assertThat(booking.fields())
                .extracting(PersonalField::shown)
                .containsExactly(Shown.CODE, Shown.REFERENCE, Shown.ACTOR, Shown.WITHHELD);
        assertThat(booking.fields()).extracting(PersonalField::how).containsExactly("booking.state", "event", "", "");
        assertThat(booking.given()).hasSize(3);
    }

    @Test
    void a_column_of_the_database_that_nobody_declared_is_named() {
        List<String> columns = List.of(
                "lms.booking.state",
                "lms.booking.event",
                "lms.booking.decided_by",
                "lms.booking.hash",
                "lms.booking.version",
                "lms.booking.mood");

        assertThat(read(FILE).undeclared(columns)).containsExactly("lms.booking.mood");
        assertThat(read(FILE).gone(columns)).isEmpty();
    }

    @Test
    void an_entry_whose_column_is_gone_is_named() {
        assertThat(read(FILE).gone(List.of("lms.booking.state", "lms.booking.event", "lms.booking.decided_by")))
                .containsExactly("lms.booking.hash", "lms.booking.version");
    }

    @Test
    void a_category_without_one_of_its_statements_is_refused() {
        assertThatThrownBy(() -> read(FILE.replace("  basis | Gesetz | Law\n", "")))
                .hasMessageContaining("booking lacks its basis");
    }

    @Test
    void a_table_without_a_category_is_refused() {
        assertThatThrownBy(() -> read(FILE.replace("booking | booking | Anmeldung", "booking | letter | Anmeldung")))
                .hasMessageContaining("no category letter");
    }

    @Test
    void a_line_that_is_too_short_is_named() {
        assertThatThrownBy(() -> read(FILE + "booking.mood | Laune\n")).hasMessageContaining("booking.mood | Laune");
        assertThatThrownBy(() -> read(FILE + "letter.body | Text | Text\n")).hasMessageContaining("lms.letter.body");
    }

    @Test
    void a_table_says_on_which_day_its_rows_go_and_whose_they_are() {
        String file = FILE.replace(
                "t.person = :me\n",
                "t.person = :me\n  due | t.day + 3 || 'x'\n  town | (select 1)\n  event | t.event\n  leaves | person = null\n");

        assertThat(read(file).tables().get(0).onDay())
                .contains(new Ending.OnDay(
                        "t.day + 3 || 'x'", "(select 1)", Optional.of("t.event"), Optional.of("person = null")));
    }

    @Test
    void a_row_belongs_to_the_town_that_it_names_where_nothing_else_is_said() {
        String file = FILE.replace("t.person = :me\n", "t.person = :me\n  due | t.day\n");

        assertThat(read(file).tables().get(0).onDay().map(Ending.OnDay::town)).contains("t.town");
    }

    @Test
    void a_table_says_with_which_other_its_rows_go() {
        String file = FILE.replace("t.person = :me\n", "t.person = :me\n  with | event | event\n");

        assertThat(read(file).tables().get(0).withParent()).contains(new Ending.WithParent("lms.event", "event"));
    }

    @Test
    void a_town_without_a_day_and_an_unknown_word_are_refused() {
        assertThatThrownBy(() -> read(FILE.replace("t.person = :me\n", "t.person = :me\n  town | t.town\n")))
                .hasMessageContaining("lms.booking cannot say town");
        assertThatThrownBy(() -> read(FILE.replace("t.person = :me\n", "t.person = :me\n  due | t.day\n  soon | 1\n")))
                .hasMessageContaining("lms.booking cannot say soon");
    }

    private static DataCatalogue read(String file) {
        return new CatalogueReader().read("lms", file.lines()).catalogue();
    }
}
