// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Correction and restriction: what a person asks for about the own data, until when, and what was answered. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.rights;
