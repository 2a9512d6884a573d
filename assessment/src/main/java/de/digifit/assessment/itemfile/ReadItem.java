// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import java.util.List;
import java.util.Optional;

/**
 * One item of a file as far as it could be read: whole, or not at all.
 *
 * @param name as the file calls it, else how its question begins
 * @param place line of a GIFT file, number in Moodle XML, name of the file in a package
 * @param item nothing where it is refused
 * @param findings why it is refused, or what is not carried over
 */
public record ReadItem(String name, String place, Optional<CarriedItem> item, List<Finding> findings) {

    public ReadItem {
        findings = List.copyOf(findings);
    }
}
