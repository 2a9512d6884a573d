// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Seminars and events, as the one who asks sees them. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.api.seminar;
