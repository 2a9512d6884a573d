// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What of an event somebody attends, where it holds dates in parallel. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.agenda;
