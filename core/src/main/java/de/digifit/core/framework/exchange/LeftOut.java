// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Findings;
import de.digifit.core.framework.exchange.CaseParts.Association;
import java.util.HashSet;
import java.util.Set;

/** What stands in a CASE package and in no edition, each kind named once. */
final class LeftOut {

    private static final Set<String> OF_PACKAGE = Set.of("CFDocument", "CFItems", "CFAssociations");
    private static final Set<String> OF_DOCUMENT = Set.of(
            "identifier",
            "uri",
            "creator",
            "title",
            "lastChangeDateTime",
            "language",
            "version",
            "adoptionStatus",
            "licenseURI",
            "CFPackageURI",
            "caseVersion");
    private static final Set<String> OF_ITEM = Set.of(
            "identifier",
            "uri",
            "fullStatement",
            "humanCodingScheme",
            "CFItemType",
            "CFItemTypeURI",
            "language",
            "lastChangeDateTime",
            "CFDocumentURI",
            "notes");

    private final CaseParts parts;
    private final Findings leftOut;
    private final Set<String> named = new HashSet<>();

    LeftOut(CaseParts parts, Findings leftOut) {
        this.parts = parts;
        this.leftOut = leftOut;
    }

    void look() {
        look(parts.root(), OF_PACKAGE);
        look(parts.document(), OF_DOCUMENT);
        parts.items().values().forEach(item -> look(item.fields(), OF_ITEM));
    }

    void association(Association association) {
        name(association.type(), association.pointer());
    }

    private void look(Fields fields, Set<String> known) {
        fields.others(known).forEach(name -> name(name, fields.pointer() + "/" + name));
    }

    private void name(String what, String pointer) {
        if (named.add(what)) {
            leftOut.add(Fault.CASE_LEFT_OUT, pointer, what);
        }
    }
}
