// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

/**
 * There is no such thing, or none that the asking person may know of: both answer alike, so that ids cannot be probed.
 */
public abstract class Absence extends RuntimeException {

    protected Absence(String what) {
        super(what);
    }
}
