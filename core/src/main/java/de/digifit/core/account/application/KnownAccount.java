// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.account.application;

import de.digifit.core.account.SignedIn;

/** Who it would be, and the hash that the password must fit. */
public record KnownAccount(SignedIn signedIn, String passwordHash) {}
