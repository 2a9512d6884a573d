// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.xml;

/** A file that is no whole XML, or that declares a document type. */
public final class BrokenXml extends Exception {

    private final boolean documentType;
    private final int line;

    BrokenXml(boolean documentType, int line) {
        super("line " + line);
        this.documentType = documentType;
        this.line = line;
    }

    /** Whether it was refused for a document type, which may bring entities from elsewhere. */
    public boolean hasDocumentType() {
        return documentType;
    }

    /** From 1; 0 where nobody knows. */
    public int line() {
        return line;
    }
}
