// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

/** An event takes place at another time or place than people were told. Told in the transaction in which it is moved. */
public record EventMoved(Event event, String why) {}
