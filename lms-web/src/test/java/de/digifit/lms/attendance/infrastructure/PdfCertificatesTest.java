// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.attendance.application.CertificateDetails;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Occasion;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.seminar.SessionPlan;
import de.digifit.lms.seminar.Syllabus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The certificate against PDF/UA-1 (ISO 14289-1), judged by veraPDF. */
@SuppressWarnings("UnnecessaryAssignment") // without a container the test is the one who injects
class PdfCertificatesTest {

    private static final PDFAFlavour PDF_UA = PDFAFlavour.PDFUA_1;
    private static final String LONG_NAME =
            "Ægidius-Maximiliane Freifrau von Müßiggang-Südwestenhöfer zu Łódź & Ångström <geb. O'Neill>";

    @BeforeAll
    static void startTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void a_certificate_can_be_read_by_everybody(String language) throws Exception {
        byte[] pdf = print(LONG_NAME, Locale.forLanguageTag(language));

        assertThat(failures(pdf)).isEmpty();
    }

    @Test
    void it_says_who_took_part_in_what_and_how_to_check_it() throws IOException {
        String text = text(print("Alex Beispiel", Locale.GERMAN));

        assertThat(text)
                .contains("Teilnahmebescheinigung", "Alex Beispiel", "Datenschutz im Alltag", "TB-2026-00042", "ABCDE")
                .containsIgnoringNewLines("http://localhost:8080/attendance/check.xhtml");
    }

    @Test
    void it_says_nothing_of_a_level_or_a_grade() throws IOException {
        assertThat(text(print("Alex Beispiel", Locale.GERMAN))).doesNotContain("Stufe", "Note", "bestanden");
        assertThat(text(print("Alex Beispiel", Locale.ENGLISH))).doesNotContain("Level", "level", "grade", "passed");
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

    private static byte[] print(String name, Locale locale) {
        PdfCertificates press = new PdfCertificates();
        press.baseUrl = "http://localhost:8080";
        return press.print(details(name), "#0a5468", locale);
    }

    private static CertificateDetails details(String name) {
        Words title = new Words("Datenschutz im Alltag: Größe zeigen", "Data protection in daily work");
        SessionPlan plan = new SessionPlan(title, "09:00", 180, 4, true);
        Syllabus syllabus = new Syllabus(
                title, title, List.of(title, title), title, Map.of("KDW-D2", 2), Map.of(), List.of(), List.of(plan));
        Seminar seminar = new Seminar(new TownId(Ids.next()), "DF-07", title, 4, 1, 20, syllabus);
        LocalDate day = LocalDate.of(2026, 12, 14);
        List<Session> sessions = List.of(new Session(plan, LocalDateTime.of(2026, 12, 14, 9, 0)));
        Event event = new Event(seminar, 20, day, "Rathaus", sessions);
        Booking booking = new Booking(event, new PersonId(Ids.next()), Occasion.NONE.text(), Instant.EPOCH);
        Certificate certificate = new Certificate(booking, "TB-2026-00042", "ABCDE23456", day);
        return new CertificateDetails(certificate, name, "Stadt Musterau", event, seminar);
    }
}
