// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Who vouches for a statement, and what a credential opens. */
@NullMarked
package de.digifit.lrs.authority;

import org.jspecify.annotations.NullMarked;
