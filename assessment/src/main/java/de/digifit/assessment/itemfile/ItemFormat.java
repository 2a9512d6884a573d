// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** In which form items travel. */
public enum ItemFormat {
    /** Of Moodle's question bank; read by most learning platforms. */
    MOODLE_XML("xml", "application/xml"),
    /** Written by hand, or by any editor; it comes from Moodle. */
    GIFT("txt", "text/plain;charset=UTF-8"),
    /** A package of 1EdTech Question and Test Interoperability, version 3.0. */
    QTI("zip", "application/zip");

    private final String ending;
    private final String mediaType;

    ItemFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The one with that name; with any other, or none, the one that most programs read. */
    public static ItemFormat named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElse(MOODLE_XML);
    }

    /** Of the name of a file, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
