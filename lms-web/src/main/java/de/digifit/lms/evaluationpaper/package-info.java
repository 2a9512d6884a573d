// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The sheet to fill in after an event (D18), and what was said as a paper (D19). */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.evaluationpaper;
