// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.grammar;

import java.util.Set;

/** Attachments by reference; their bytes cannot be sent along yet. */
final class AttachmentGrammar {

    private static final Set<String> ATTACHMENT =
            Set.of("usageType", "display", "description", "contentType", "length", "sha2", "fileUrl");

    private AttachmentGrammar() {}

    static void attachments(Place place) {
        place.elements().forEach(AttachmentGrammar::attachment);
    }

    private static void attachment(Place place) {
        place.only(ATTACHMENT);
        Formats.iri(place.require("usageType"));
        Formats.languageMap(place.require("display"));
        place.ifPresent("description", Formats::languageMap);
        Formats.mediaType(place.require("contentType"));
        Place length = place.require("length");
        if (!length.node().isIntegralNumber() || length.node().bigIntegerValue().signum() < 0) {
            throw length.refusal("must be a whole number of octets");
        }
        Formats.sha2(place.require("sha2"));
        if (!place.has("fileUrl")) {
            throw place.refusal("lacks 'fileUrl': attachments are taken by reference only, not as multipart content");
        }
        Formats.iri(place.get("fileUrl"));
    }
}
