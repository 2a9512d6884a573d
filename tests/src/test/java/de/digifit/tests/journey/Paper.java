// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A document as somebody reads it who holds it in the hand.
 *
 * @param tagged whether a screen reader finds its structure and its language
 */
record Paper(String text, boolean tagged) {

    static Paper of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            boolean tagged = catalog.getMarkInfo() != null
                    && catalog.getMarkInfo().isMarked()
                    && catalog.getStructureTreeRoot() != null
                    && catalog.getLanguage() != null;
            return new Paper(new PDFTextStripper().getText(document), tagged);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What stands behind these words, up to the next blank. */
    String behind(String label) {
        Matcher found = Pattern.compile(Pattern.quote(label) + "\\s*(\\S+)").matcher(text);
        if (!found.find()) {
            throw new AssertionError("No " + label + " on " + text);
        }
        return found.group(1);
    }
}
