// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Printing the sheet to fill in and the results. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.evaluationpaper.application;
