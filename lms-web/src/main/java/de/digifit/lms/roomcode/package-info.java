// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Codes that show that somebody is in the room: made of a secret of the event, shown there, never sent. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.roomcode;
