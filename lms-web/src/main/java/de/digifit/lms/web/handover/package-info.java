// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages on which stand-in cards are written, tried, released and read. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.handover;
