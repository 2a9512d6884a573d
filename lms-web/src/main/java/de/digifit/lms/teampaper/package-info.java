// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The papers of a multiplier team: who may print which, and what stands on them. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.teampaper;
