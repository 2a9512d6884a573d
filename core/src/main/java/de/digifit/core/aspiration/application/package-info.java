// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Saying which role one would like to have, and finding people who said so. */
@org.jspecify.annotations.NullMarked
package de.digifit.core.aspiration.application;
