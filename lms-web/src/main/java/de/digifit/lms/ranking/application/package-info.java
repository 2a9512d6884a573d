// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Fixing the rule. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.ranking.application;
