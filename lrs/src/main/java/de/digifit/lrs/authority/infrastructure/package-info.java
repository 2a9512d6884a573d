// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Credentials in PostgreSQL. */
@NullMarked
package de.digifit.lrs.authority.infrastructure;

import org.jspecify.annotations.NullMarked;
