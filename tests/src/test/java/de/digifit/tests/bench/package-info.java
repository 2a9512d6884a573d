// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Figures that take minutes to measure: each is a benchmark of docs/benchmarks.md. */
@NullMarked
package de.digifit.tests.bench;

import org.jspecify.annotations.NullMarked;
