// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The pages as people see them: what stands on each, and where each act leads. */
@NullMarked
package de.digifit.tests.view;

import org.jspecify.annotations.NullMarked;
