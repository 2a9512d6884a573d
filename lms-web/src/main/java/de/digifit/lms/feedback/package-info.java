// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What participants say afterwards about a seminar: for now where the town asks them. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.feedback;
