// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import java.util.List;

/** One format in which items travel. */
public interface FileFormat {

    ItemFormat format();

    /** Whether a file looks like this format; whether it is whole shows when it is read. */
    boolean recognises(byte[] file);

    ItemFile read(byte[] file);

    /** The same items give the same bytes. */
    byte[] write(List<CarriedItem> items);

    /** What of an item this format does not carry, or carries otherwise than the bank means it. */
    List<Finding> losses(CarriedItem item);
}
