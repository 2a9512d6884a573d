// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.audit;

import java.util.List;

/**
 * Something that has to hold of every town.
 *
 * @param id stays the same from release to release
 * @param needs tables or columns without which there is nothing to ask, such as {@code lms.offer}
 * @param question SQL that answers with a line for each case against the rule
 */
public record Rule(String id, List<String> needs, String question) {

    public Rule {
        needs = List.copyOf(needs);
    }
}
