// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages on which people look for seminars. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.seminar;
