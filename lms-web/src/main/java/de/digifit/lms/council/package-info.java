// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The part of the staff council in a selection, as the law of the state has it. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.council;
