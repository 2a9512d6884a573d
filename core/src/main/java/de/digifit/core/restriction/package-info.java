// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Restriction of processing: what is kept about somebody's competencies stays, and is shown to nobody else. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.restriction;
