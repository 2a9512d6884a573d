// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.framework.Edition;
import de.digifit.core.framework.Examination;
import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Findings;
import de.digifit.core.framework.Line;
import de.digifit.core.framework.Reading;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition as a package ({@code CFPackage}) of 1EdTech Competencies and Academic Standards Exchange, CASE 1.0, in JSON.
 * Fields of CASE 1.1 do no harm. How an edition is said in CASE stands in {@code docs/frameworks.md}.
 */
public final class CaseFile {

    /** Bytes that are read of a file, in either format. */
    public static final int LARGEST = FileText.LARGEST;

    private CaseFile() {}

    /**
     * @param file at most 5 MiB are read
     * @throws IOException when the stream cannot be read; never for what stands in it
     */
    public static Reading<Edition> read(InputStream file) throws IOException {
        Findings findings = new Findings();
        Findings leftOut = new Findings();
        Optional<JsonObject> root = FileText.of(file, findings).flatMap(text -> parsed(text, findings));
        if (root.isEmpty()) {
            return findings.refused();
        }
        CaseParts parts = CaseParts.of(root.get(), findings);
        if (!findings.none()) {
            return findings.refused();
        }
        List<Line> lines = new CaseLines(parts, findings, leftOut).lines();
        return findings.none() ? Examination.of(lines, findings, leftOut.all()) : findings.refused();
    }

    private static Optional<JsonObject> parsed(String text, Findings findings) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            if (reader.readValue() instanceof JsonObject root) {
                return Optional.of(root);
            }
            findings.add(Fault.CASE_PART_MISSING, "/CFDocument", "CFDocument");
        } catch (RuntimeException broken) { // the parser says "too deeply nested" by nothing more special
            findings.add(Fault.CASE_NOT_JSON, "");
        }
        return Optional.empty();
    }

    /**
     * The same edition and imprint give the same bytes: identifiers are made of what they name.
     *
     * @throws IOException when it cannot be written; the stream is closed
     */
    public static void write(Edition edition, Imprint imprint, OutputStream out) throws IOException {
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out)) {
            writer.writeObject(new CasePackage(edition, imprint).json());
        }
    }
}
