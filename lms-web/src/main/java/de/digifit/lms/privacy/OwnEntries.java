// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy;

import de.digifit.core.privacy.PersonalField;
import de.digifit.core.privacy.PersonalTable;

/**
 * How often somebody entered something for others. What it says belongs to those others, so it is counted only.
 *
 * @param field the column that names who entered it
 * @param times at least once
 */
public record OwnEntries(PersonalTable table, PersonalField field, long times) {}
