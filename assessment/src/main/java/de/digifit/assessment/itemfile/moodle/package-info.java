// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The two formats of Moodle's question bank: Moodle XML and GIFT. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.itemfile.moodle;
