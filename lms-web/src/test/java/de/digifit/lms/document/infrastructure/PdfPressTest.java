// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.handover.CardDays;
import de.digifit.core.handover.CardText;
import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import de.digifit.lms.document.Badge;
import de.digifit.lms.document.DutyCard;
import de.digifit.lms.document.Invitation;
import de.digifit.lms.document.Letterhead;
import de.digifit.lms.document.Letterheads;
import de.digifit.lms.document.OwnData;
import de.digifit.lms.document.Paper;
import de.digifit.lms.document.Participation;
import de.digifit.lms.document.Poster;
import de.digifit.lms.document.SignatureList;
import de.digifit.lms.document.TalkPaper;
import de.digifit.lms.document.Urkunde;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Every document against PDF/UA-1 (ISO 14289-1), judged by veraPDF. */
@SuppressWarnings("UnnecessaryAssignment") // without a container the test is the one who injects
class PdfPressTest {

    private static final PDFAFlavour PDF_UA = PDFAFlavour.PDFUA_1;
    private static final String LONG_NAME =
            "Ægidius-Maximiliane Freifrau von Müßiggang-Südwestenhöfer zu Łódź & Ångström <geb. O'Neill>";
    private static final String LONG_UNIT = "Fachbereich 51.2.4 Kindertagesbetreuung, Frühförderung & Übergänge";
    private static final Words TITLE =
            new Words("Datenschutz im Alltag: Größe zeigen", "Data protection in daily work");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);
    private static final Paper.Meeting MEETING =
            new Paper.Meeting(TITLE, LocalDateTime.of(2026, 12, 14, 9, 0), LocalDateTime.of(2026, 12, 14, 15, 0));
    private static final Town TOWN = new Town("Stadt Musterau", "#0a5468", FederalState.SN);
    private static final Letterhead FULL = new Letterhead(
            "Fortbildungskoordination\nMarktplatz 1, 01234 {stadt}",
            "10-{jahr}/{nummer} {kennung}",
            "{stadt}, den {datum}\nIm Auftrag\nKönigs-Größer",
            "",
            "#7a1f5c");

    @BeforeAll
    static void startTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> papers() {
        return Stream.of(
                        participation(LONG_NAME, 4, true),
                        participation(LONG_NAME, 2, false),
                        list(60, true),
                        list(3, false),
                        new Badge(LONG_NAME, LONG_UNIT, TITLE, DAY, List.of(), "0042"),
                        invitation(),
                        new Urkunde(LONG_NAME, TITLE, List.of(TITLE, TITLE, TITLE), DAY, "U-2026-00001"),
                        ownData(),
                        talk(TalkPaper.Kind.PREPARATION, List.of()),
                        talk(TalkPaper.Kind.NOTE, List.of()),
                        talk(
                                TalkPaper.Kind.AGREEMENT,
                                List.of(
                                        new TalkPaper.Measure("MT-01", "E3: 2, 3", DAY, "b) Stadt", LONG_NAME),
                                        new TalkPaper.Measure("Lernzirkel", "", DAY, "a) Stadt", LONG_NAME))),
                        card(),
                        sheet(List.of("Führungskraft", LONG_NAME)),
                        sheet(List.of()),
                        new Poster(TITLE, MEETING, "Rathaus, Saal 1"))
                .flatMap(paper -> Stream.of(
                        Arguments.of(paper.getClass().getSimpleName(), paper, Locale.GERMAN, Letterhead.PLAIN),
                        Arguments.of(paper.getClass().getSimpleName(), paper, Locale.ENGLISH, FULL)));
    }

    private static Paper.Sheet sheet(List<String> signatures) {
        TalkPaper.Section section = new TalkPaper.Section("Ziel", "Einfacher arbeiten.\nBesser helfen.");
        return new Paper.Sheet(
                "Rollenvereinbarung",
                LONG_NAME,
                List.of("Mitglied", "Vom 1. Juni 2026 bis zum 31. Mai 2028"),
                List.of(section, section),
                signatures,
                DAY);
    }

    private static TalkPaper talk(TalkPaper.Kind kind, List<TalkPaper.Measure> measures) {
        TalkPaper.Section section = new TalkPaper.Section("Rückblick", "Viel geschafft.\nManches nicht.");
        return new TalkPaper(kind, LONG_NAME, LONG_NAME, MEETING.startsAt(), DAY, List.of(section, section), measures);
    }

    private static DutyCard card() {
        CardText text =
                new CardText("Wozu", "", "Öffnen\nLesen\n<b>Stempeln</b>", "", "Akte 63", "", "", "", "", "Zu Fuß");
        return new DutyCard(
                "Briefwahl", "Sachgebiet", LONG_NAME, "Alex", text, new CardDays(DAY, DAY, DAY, DAY, null), DAY);
    }

    @Test
    void a_stand_in_card_says_the_steps_in_their_order_and_leaves_out_what_is_empty() throws IOException {
        String text = text(print(card(), Locale.GERMAN));

        assertThat(text)
                .contains("Briefwahl", "Akte 63", "<b>Stempeln</b>", "Notweg", "erprobt am")
                .doesNotContain("Vorlagen");
        assertThat(text.indexOf("Öffnen")).isLessThan(text.indexOf("Lesen"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("papers")
    void every_document_can_be_read_by_everybody(String name, Paper paper, Locale locale, Letterhead letterhead)
            throws Exception {
        byte[] pdf = press(letterhead).print(TOWN.id(), List.of(paper, paper, paper), locale);
        keepToLookAt(name, locale, pdf);

        assertThat(failures(pdf)).isEmpty();
        assertThat(failures(press(letterhead).print(TOWN.id(), List.of(paper), locale)))
                .isEmpty();
    }

    @Test
    void a_certificate_says_who_took_part_in_what_how_long_and_how_to_check_it() throws IOException {
        String text = text(print(participation("Alex Beispiel", 4, true), Locale.GERMAN));

        assertThat(text)
                .contains("Teilnahmebescheinigung", "Alex Beispiel", "Datenschutz im Alltag", "TB-2026-00042", "ABCDE")
                .containsIgnoringNewLines("netto 3:00 Stunden")
                .containsIgnoringNewLines("http://localhost:8080/attendance/check.xhtml");
    }

    @Test
    void it_says_nothing_of_a_level_or_a_grade() throws IOException {
        Participation paper = participation("Alex Beispiel", 4, true);

        assertThat(text(print(paper, Locale.GERMAN))).doesNotContain("Stufe", "Note", "bestanden");
        assertThat(text(print(paper, Locale.ENGLISH))).doesNotContain("Level", "level", "grade", "passed");
    }

    @Test
    void whoever_was_there_in_parts_gets_the_units_really_taken_part_in() throws IOException {
        String text = text(print(participation("Alex Beispiel", 3, false), Locale.GERMAN));

        assertThat(text).contains("in Teilen").containsIgnoringNewLines("3 von 4 Unterrichtseinheiten");
        assertThat(text).containsIgnoringNewLines("netto 2:15 Stunden");
    }

    @Test
    void what_the_town_put_on_its_letterhead_stands_on_the_paper() throws IOException {
        byte[] pdf = press(FULL).print(TOWN.id(), List.of(participation("Alex Beispiel", 4, true)), Locale.GERMAN);

        assertThat(text(pdf))
                .contains("01234 Stadt Musterau", "10-2026/TB-2026-00042 DF-08", "Königs-Größer")
                .contains("den 14. Dezember 2026")
                .doesNotContain("ohne Unterschrift", "{");
    }

    @Test
    void a_list_to_sign_has_no_birth_dates_and_no_mail_and_goes_on_on_further_pages() throws IOException {
        byte[] pdf = print(list(60, true), Locale.GERMAN);

        assertThat(text(pdf)).contains("vormittags", "nachmittags", "60").doesNotContain("@", "Geburt");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void five_hundred_certificates_come_in_one_file_within_two_minutes() throws IOException {
        List<Participation> copies = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> participation("Person " + number, 4, true))
                .toList();
        long start = System.nanoTime();

        byte[] pdf = press(FULL).print(TOWN.id(), copies, Locale.GERMAN);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(2));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(500);
        }
    }

    @Test
    void the_own_data_stand_under_their_purpose_and_an_empty_subject_says_so() throws IOException {
        String text = text(print(ownData(), Locale.GERMAN));

        assertThat(text)
                .contains("Alles über mich", "Anträge", "Wozu: Plätze vergeben", "Anmeldung: 40")
                .contains("Begründung: <Für mein Team> & 'mich'", "Dazu ist nichts über Sie gespeichert.");
    }

    private static void keepToLookAt(String name, Locale locale, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "documents"));
        Files.write(folder.resolve(name + "_" + locale + ".pdf"), pdf);
    }

    private static List<String> failures(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDF_UA)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(PDF_UA, false).validate(parser);
            return result.getTestAssertions().stream()
                    .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage())
                    .toList();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] print(Paper paper, Locale locale) {
        return press(Letterhead.PLAIN).print(TOWN.id(), List.of(paper), locale);
    }

    private static PdfPress press(Letterhead letterhead) {
        PdfPress press = new PdfPress();
        press.baseUrl = "http://localhost:8080";
        press.towns = id -> TOWN;
        press.letterheads = new Letterheads() {
            @Override
            public Letterhead of(TownId town) {
                return letterhead;
            }

            @Override
            public void keep(TownId town, Letterhead other, PersonId by, Instant now) {
                throw new UnsupportedOperationException();
            }
        };
        return press;
    }

    private static Participation participation(String name, int units, boolean whole) {
        return new Participation(
                name,
                TITLE,
                "DF-08",
                List.of(MEETING, MEETING),
                units,
                4,
                whole,
                List.of(TITLE, TITLE),
                DAY,
                "TB-2026-00042",
                "ABCDE23456");
    }

    private static SignatureList list(int people, boolean halves) {
        return new SignatureList(
                TITLE,
                "DF-08",
                MEETING,
                "Rathaus, Saal 1",
                8,
                halves,
                Collections.nCopies(people, new SignatureList.Row(LONG_NAME, LONG_UNIT, false)));
    }

    private static OwnData ownData() {
        OwnData.Part bookings = new OwnData.Part(
                "Anmeldung", 40, Collections.nCopies(40, "Stand: bestätigt · Begründung: <Für mein Team> & 'mich'"));
        OwnData.Part counted = new OwnData.Part("Schritt einer Anmeldung · Wer", 214, List.of());
        return new OwnData(
                LONG_NAME,
                DAY,
                List.of(
                        chapter("Anträge", List.of(bookings)),
                        chapter("Rollen", List.of()),
                        chapter("Einträge für andere", List.of(counted))));
    }

    private static OwnData.Chapter chapter(String title, List<OwnData.Part> parts) {
        return new OwnData.Chapter(title, "Plätze vergeben", "Art. 6 DSGVO", "die Person selbst", "3 Jahre", parts);
    }

    private static Invitation invitation() {
        return new Invitation(
                LONG_NAME,
                LONG_UNIT,
                TITLE,
                "DF-08",
                List.of(MEETING, MEETING),
                true,
                "Rathaus, Saal 1",
                List.of("Jo Lehr"),
                Ids.next().toString().substring(0, 4),
                DAY);
    }
}
