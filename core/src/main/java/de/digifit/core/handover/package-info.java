// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Stand-in cards (D34): how somebody else does a duty of the unit when whoever does it usually is away. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.handover;
