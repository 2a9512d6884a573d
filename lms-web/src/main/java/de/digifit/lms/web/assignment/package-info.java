// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about who holds which role: giving one, ending one, and the own ones. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.assignment;
