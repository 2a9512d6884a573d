// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.lms.selection.SelectionLine;

/**
 * A line with the name.
 *
 * @param withPlace whether the places reach to this line
 */
public record SelectionRow(SelectionLine line, String name, String unit, boolean withPlace) {}
