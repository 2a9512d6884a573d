// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Printing the papers of a multiplier team. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.teampaper.application;
