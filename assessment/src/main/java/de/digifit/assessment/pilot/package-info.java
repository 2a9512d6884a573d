// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Piloting of items: what the answers of many say about them, without whose answers they are. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.pilot;
