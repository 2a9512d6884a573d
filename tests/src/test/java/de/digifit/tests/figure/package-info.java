// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The figures that are measured and kept in docs/benchmarks. */
@NullMarked
package de.digifit.tests.figure;

import org.jspecify.annotations.NullMarked;
