// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The acts inside the server, as it is delivered: injected, guarded, and all or nothing. */
@NullMarked
package de.digifit.tests.container;

import org.jspecify.annotations.NullMarked;
