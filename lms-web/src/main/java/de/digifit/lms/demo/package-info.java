// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The invented towns of the demo: the same people and the same story each time, told from the day on which they are founded. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.demo;
