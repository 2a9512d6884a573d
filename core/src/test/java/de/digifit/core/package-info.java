// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the tests of all modules share: the rules of the house. */
@org.jspecify.annotations.NullMarked
package de.digifit.core;
