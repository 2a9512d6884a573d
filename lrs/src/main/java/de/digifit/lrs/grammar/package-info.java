// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the specification lets a statement say, and the sentence for whatever it does not. */
@NullMarked
package de.digifit.lrs.grammar;

import org.jspecify.annotations.NullMarked;
