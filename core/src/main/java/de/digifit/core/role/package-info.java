// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What a role asks of people (Soll-Profil), and who holds which role from when to when. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.role;
