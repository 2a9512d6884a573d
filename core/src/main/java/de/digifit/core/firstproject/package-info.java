// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What a working group changes first: the profile of the project, its order, and how far it is. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.firstproject;
