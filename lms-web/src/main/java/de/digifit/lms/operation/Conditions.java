// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.operation;

/** Looks at the installation. */
public interface Conditions {

    Condition now();
}
