// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What a role asks of people (Soll-Profil), and how that came about. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.role;
