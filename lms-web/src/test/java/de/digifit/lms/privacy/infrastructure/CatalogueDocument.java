// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.infrastructure;

import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.DataCategory;
import de.digifit.core.privacy.PersonalField;
import java.util.Locale;
import java.util.stream.Collectors;

/** The data catalogue as the document that is delivered with the sources. */
final class CatalogueDocument {

    private static final String FRAME = """
        <!--
        SPDX-FileCopyrightText: The DigiFit contributors
        SPDX-License-Identifier: CC-BY-4.0
        -->
        # Datenkatalog

        Welche Daten über Menschen DigiFit kennt, wozu, auf welcher Grundlage, für wen und wie lange. Dieses Dokument wird aus dem Programm erzeugt (`data-catalogue.txt` neben den Migrationen jedes Schemas) und beim Bau mit der Datenbank verglichen: Eine Spalte, die hier fehlt und nicht ausdrücklich als „sagt nichts über Menschen“ eingetragen ist, lässt den Bau scheitern. Im System steht es unter „Datenkatalog“, auch als Tabelle.

        Die Grundlagen und Fristen sind Vorschläge; was in Ihrem Haus gilt, legt die Dienstvereinbarung fest. Gelöscht wird danach in einem Lauf, den der Datenschutz beginnt („Löschen nach Regel“); zu jeder Tabelle über Menschen steht in `data-catalogue.txt`, an welchem Tag eine Zeile geht oder mit welcher anderen. Was gesperrt ist, bleibt.

        %d Spalten sagen etwas über eine Person, %d weitere nicht.

        ## Was wann gelöscht wird

        | Daten | Frist |
        |---|---|
        %s

        %s
        """;

    private static final String CATEGORY = """
        ## %s

        - **Wozu:** %s
        - **Grundlage:** %s
        - **Wer es sieht:** %s
        - **Wie lange:** %s

        | Feld | Spalte | in „Alles über mich“ |
        |---|---|---|
        %s
        """;

    private CatalogueDocument() {}

    static String of(DataCatalogue catalogue, Locale locale) {
        return FRAME.formatted(
                        catalogue.personal(),
                        catalogue.impersonal(),
                        catalogue.categories().stream()
                                .map(category -> "| %s | %s |"
                                        .formatted(
                                                category.title().in(locale),
                                                category.retention().in(locale)))
                                .collect(Collectors.joining("\n")),
                        catalogue.categories().stream()
                                .map(category -> category(catalogue, category, locale))
                                .collect(Collectors.joining("\n")))
                .stripTrailing()
                .concat("\n");
    }

    private static String category(DataCatalogue catalogue, DataCategory category, Locale locale) {
        return CATEGORY.formatted(
                category.title().in(locale),
                category.purpose().in(locale),
                category.basis().in(locale),
                category.recipients().in(locale),
                category.retention().in(locale),
                catalogue.fields(category).stream()
                        .map(field -> field(category, field, locale))
                        .collect(Collectors.joining("\n")));
    }

    private static String field(DataCategory category, PersonalField field, Locale locale) {
        String given = DataCategory.ACTING.equals(category.key())
                ? "wie oft"
                : field.withheld()
                        .map(why -> (field.given() ? "zum Teil, nicht: " : "nein: ") + why.in(locale))
                        .orElse("ja");
        return "| %s | `%s` | %s |".formatted(field.content().in(locale), field.column(), given);
    }
}
