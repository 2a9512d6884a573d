// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about the choice among parallel dates. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.choice;
