// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Entering the duties of a unit, reading them, and asking whether they can be done while people are away. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.knowledge.application;
