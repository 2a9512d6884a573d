// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** A leader proposes a level, and the person agrees or says why not; one agreed level comes of it. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.proposal;
