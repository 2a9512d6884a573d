// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Asks the database whether what is kept of bookings can be true, without using the application that wrote it. */
@org.jspecify.annotations.NullMarked
package de.digifit.command.audit;
