// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages of the yearly qualification talk, from the invitation to the agreement. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.talk;
