// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What is fixed about the invented towns, and what chance may choose from: names, days, dice. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.demo.plan;
