// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Asking for statements, page by page. */
@NullMarked
package de.digifit.lrs.query;

import org.jspecify.annotations.NullMarked;
