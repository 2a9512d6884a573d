// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The one gate for counts about people: who counts together, and what is said of them once a quarter. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.headcount;
