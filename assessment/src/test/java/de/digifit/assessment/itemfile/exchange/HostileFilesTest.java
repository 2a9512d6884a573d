// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Finding;
import de.digifit.assessment.itemfile.ItemFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or that are only broken: each is answered with what is the matter, and quickly. */
class HostileFilesTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int MEGABYTE = 1024 * 1024;
    private static final String MANIFEST = """
            <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>
            <resource identifier="r" type="imsqti_item_xmlv2p1" href="%s"/></resources></manifest>
            """;

    @Test
    void a_document_type_is_refused_with_every_entity_in_it() {
        refused(Fault.XML_DOCTYPE, """
                <?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <quiz><question type="truefalse"><questiontext><text>&x;</text></questiontext></question></quiz>
                """);
        refused(Fault.XML_DOCTYPE, """
                <!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
                <quiz><question type="essay"><name><text>&c;</text></name></question></quiz>
                """);
        refused(Fault.XML_DOCTYPE, """
                <!DOCTYPE assessmentItem SYSTEM "http://evil.example/x.dtd"><assessmentItem/>
                """);
    }

    @Test
    void what_is_no_whole_xml_is_refused_with_its_line() {
        assertThat(refused(Fault.XML_BROKEN, "<quiz>\n<question>\n</quiz>")).containsExactly(3);
        refused(Fault.XML_BROKEN, "<quiz>" + "<a>".repeat(50_000));
    }

    @Test
    void elements_inside_each_other_without_end_are_refused() {
        refused(Fault.XML_BROKEN, "<quiz>" + "<a>".repeat(500) + "</a>".repeat(500) + "</quiz>");
    }

    @Test
    void what_is_no_text_in_utf8_is_refused() {
        String gift = "::Ä:: Grün? {T}";

        assertThat(faults(ItemFiles.read(gift.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly(Fault.FILE_NOT_UTF8);
        assertThat(faults(ItemFiles.read(gift.getBytes(StandardCharsets.UTF_16))))
                .containsExactly(Fault.FILE_NOT_UTF8);
    }

    @Test
    void what_is_empty_too_large_or_something_else_is_refused() {
        refused(Fault.FILE_EMPTY, "");
        refused(Fault.FILE_UNKNOWN, "Sehr geehrte Damen und Herren");
        refused(Fault.NO_ITEMS, "<quiz></quiz>");
        assertThat(faults(ItemFiles.read(new byte[ItemFiles.LARGEST + 1]))).containsExactly(Fault.FILE_TOO_LARGE);
        refused(Fault.TOO_MANY_ITEMS, "Gut? {T}\n\n".repeat(1001));
    }

    @Test
    void a_package_that_holds_more_than_allowed_is_not_unpacked_any_further() {
        byte[] bomb = zip(Map.of("imsmanifest.xml", new byte[60 * MEGABYTE]));

        assertThat(bomb).hasSizeLessThan(MEGABYTE);
        assertThat(faults(ItemFiles.read(bomb))).containsExactly(Fault.ZIP_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "a/../../b.xml", "..\\b.xml", "C:/b.xml", ".."})
    void a_name_that_leads_out_refuses_the_package(String name) {
        assertThat(faults(ItemFiles.read(zip(Map.of(name, new byte[1]))))).containsExactly(Fault.ZIP_PATH);
    }

    @Test
    void a_broken_package_is_refused() {
        assertThat(faults(ItemFiles.read("PK\3\4broken".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly(Fault.ZIP_BROKEN);
        assertThat(faults(ItemFiles.read(zip(Map.of("item.xml", text("<a/>"))))))
                .containsExactly(Fault.MANIFEST_MISSING);
        assertThat(faults(ItemFiles.read(zip(Map.of("imsmanifest.xml", text("<!DOCTYPE a><manifest/>"))))))
                .containsExactly(Fault.XML_DOCTYPE);
    }

    @Test
    void one_broken_file_of_a_package_leaves_the_others_whole() {
        byte[] file = zip(Map.of("imsmanifest.xml", text(MANIFEST.formatted("gone.xml"))));
        assertThat(itemFaults(file)).containsExactly(Fault.PACKED_FILE_MISSING);

        file = zip(Map.of("imsmanifest.xml", text(MANIFEST.formatted("a.xml")), "a.xml", text("<assessmentItem>")));
        assertThat(itemFaults(file)).containsExactly(Fault.PACKED_FILE_BROKEN);

        file = zip(Map.of("imsmanifest.xml", text(MANIFEST.formatted("a.xml")), "a.xml", text("<!DOCTYPE a><a/>")));
        assertThat(itemFaults(file)).containsExactly(Fault.PACKED_FILE_DOCTYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>Gut?",
                "<b onclick='alert(1)'>Gut?</b>",
                "<a href=\"javascript:alert(1)\">Gut?</a>",
                "<img src=x onerror=alert(1) alt='x'>",
                "<iframe src='http://evil.example'></iframe>",
                "<SCRIPT SRC=//evil.example></SCRIPT>"
            })
    void what_would_run_in_the_browser_refuses_the_item(String html) {
        String escaped = html.replace("=", "\\=").replace(":", "\\:");

        assertThat(itemFaults(text("[html]" + escaped + "{T}"))).containsExactly(Fault.SCRIPT);
    }

    @Test
    void what_cannot_be_seen_refuses_the_item_unless_words_say_it() {
        assertThat(itemFaults(text("[html]Was ist das? <img src\\=\"a.png\"> {T#a#b####c}")))
                .containsExactly(Fault.MEDIA);
        assertThat(itemFaults(text("[html]Was? <video src\\=\"a.mp4\"></video> {T}")))
                .containsExactly(Fault.MEDIA);
        assertThat(itemFaults(text("[html]Was? <img src\\=\"a.png\" alt\\=\"ein Siegel\"> {T####c}")))
                .contains(Fault.MEDIA_AS_WORDS);
    }

    @Test
    void nothing_keeps_the_reader_busy_for_long() {
        String half = "<quiz><question type=\"multichoice\"><questiontext><text>";
        for (String part :
                List.of("&lt;", "&lt;a ", "&quot;", "&lt;!--", "&lt;span class=multilang lang=de&gt;", "&amp;")) {
            String file = half + part.repeat(200_000) + "</text></questiontext></question></quiz>";
            Assertions.assertTimeoutPreemptively(SOON, () -> ItemFiles.read(text(file)));
        }
        for (String part : List.of("{", "}", "\\", "=", "~", "#", "::", "-> ", "[html]", "// [tag:")) {
            Assertions.assertTimeoutPreemptively(SOON, () -> ItemFiles.read(text("a {" + part.repeat(200_000))));
            Assertions.assertTimeoutPreemptively(SOON, () -> ItemFiles.read(text("a {" + part.repeat(200_000) + "}")));
        }
    }

    private static List<Object> refused(Fault fault, String file) {
        ItemFile read = ItemFiles.read(text(file));
        assertThat(faults(read)).containsExactly(fault);
        assertThat(read.isRefused()).isTrue();
        assertThat(read.items()).isEmpty();
        return read.findings().get(0).details();
    }

    private static List<Fault> faults(ItemFile read) {
        return read.findings().stream().map(Finding::fault).toList();
    }

    private static List<Fault> itemFaults(byte[] file) {
        return ItemFiles.read(file).items().get(0).findings().stream()
                .map(Finding::fault)
                .toList();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
