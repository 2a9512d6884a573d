// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The page on which items are read by what many have answered. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.pilot;
