// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about the roles that people would like to grow into. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.aspiration;
