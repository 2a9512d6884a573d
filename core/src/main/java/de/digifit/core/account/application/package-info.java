// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Signing in, and the question who is asking. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.account.application;
