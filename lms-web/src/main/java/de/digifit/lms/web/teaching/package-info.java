// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about who can teach what. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.teaching;
