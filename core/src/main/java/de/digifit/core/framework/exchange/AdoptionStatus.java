// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.framework.EditionStatus;

/**
 * The words of CASE 1.0 for how far a document is: {@code Private Draft}, {@code Draft}, {@code Adopted},
 * {@code Deprecated}. A private draft is read as a draft; who may see it is no part of an edition.
 */
final class AdoptionStatus {

    private AdoptionStatus() {}

    static String of(EditionStatus status) {
        return switch (status) {
            case DRAFT -> "Draft";
            case PUBLISHED -> "Adopted";
            case OUTDATED -> "Deprecated";
        };
    }

    /** Our word for it; a word that is not in the specification stays as it is, and is found to be unknown. */
    static String key(String word) {
        return switch (word) {
            case "Private Draft", "Draft" -> EditionStatus.DRAFT.key();
            case "Adopted" -> EditionStatus.PUBLISHED.key();
            case "Deprecated" -> EditionStatus.OUTDATED.key();
            default -> word;
        };
    }
}
