// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who holds which role from when to when, given by people who answer for it. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.assignment;
