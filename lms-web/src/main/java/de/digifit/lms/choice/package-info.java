// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Which of the parallel dates of an event somebody attends: who chose it, and whether there is a seat. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.choice;
