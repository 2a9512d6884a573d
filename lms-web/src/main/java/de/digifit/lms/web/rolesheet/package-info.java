// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about role agreements: writing one down, reading it, confirming it. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.rolesheet;
