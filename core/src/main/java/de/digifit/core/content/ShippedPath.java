// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.content;

import de.digifit.core.shared.Words;
import java.util.List;

/**
 * A qualification path as it is delivered; each town starts with a copy.
 *
 * @param role code of the role profile that it is meant for
 * @param required codes of seminars that all belong to it
 * @param electives codes of seminars of which some belong to it
 * @param choose how many of the electives
 * @param proofs what a person confirms beside the seminars
 * @param proof the same in words
 */
public record ShippedPath(
        String code,
        Words title,
        String role,
        List<String> required,
        List<String> electives,
        int choose,
        List<String> proofs,
        Words proof) {}
