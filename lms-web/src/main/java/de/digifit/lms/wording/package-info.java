// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** How a town words its letters: shipped texts, the town's own versions, and the places left open in them. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.wording;
