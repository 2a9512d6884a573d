// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages with letters: one's own, those to print, and how the mail is doing. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.correspondence;
