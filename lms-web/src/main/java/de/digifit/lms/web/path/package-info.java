// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages of the qualification paths: for oneself, for a team, for coordination. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.path;
