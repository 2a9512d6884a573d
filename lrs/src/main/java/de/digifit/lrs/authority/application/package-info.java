// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Checking and providing credentials. */
@NullMarked
package de.digifit.lrs.authority.application;

import org.jspecify.annotations.NullMarked;
