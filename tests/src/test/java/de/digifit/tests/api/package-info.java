// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What scripts do through the REST API: the same as people on pages, under the same rules. */
@NullMarked
package de.digifit.tests.api;

import org.jspecify.annotations.NullMarked;
