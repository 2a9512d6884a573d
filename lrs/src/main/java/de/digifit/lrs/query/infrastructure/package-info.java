// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Questions as SQL. */
@NullMarked
package de.digifit.lrs.query.infrastructure;

import org.jspecify.annotations.NullMarked;
