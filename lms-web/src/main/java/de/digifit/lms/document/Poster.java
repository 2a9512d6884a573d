// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.shared.Words;

/** Hangs in the room and leads phones to the page on which people check in. It holds no code that counts. */
public record Poster(Words seminar, Meeting meeting, String place) implements Paper {}
