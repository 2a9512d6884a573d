// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What people say about an event after it, so that nobody can tell who said what, and what coordination makes of it. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.evaluation;
