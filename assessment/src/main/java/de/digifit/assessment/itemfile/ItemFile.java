// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import java.util.List;

/**
 * What was read of a file.
 *
 * @param items none where the file as a whole is refused
 * @param findings about the file as a whole
 */
public record ItemFile(ItemFormat format, List<ReadItem> items, List<Finding> findings) {

    /** Items; a bank of this size is brought in several files. */
    private static final int MOST = 1000;

    public ItemFile {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    public static ItemFile refused(ItemFormat format, Fault fault, Object... details) {
        return new ItemFile(format, List.of(), List.of(Finding.of(fault, details)));
    }

    /**
     * Refused when there is no item, or when there are too many for one file.
     *
     * @param leftOut what stood beside the items
     */
    public static ItemFile of(ItemFormat format, List<ReadItem> items, List<Finding> leftOut) {
        if (items.isEmpty()) {
            return refused(format, Fault.NO_ITEMS);
        } else if (items.size() > MOST) {
            return refused(format, Fault.TOO_MANY_ITEMS, items.size(), MOST);
        }
        return new ItemFile(format, items, leftOut);
    }

    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.fault().refusesFile());
    }
}
