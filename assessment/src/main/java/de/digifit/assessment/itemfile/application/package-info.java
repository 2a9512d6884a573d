// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Bringing items in as drafts, and giving out those in use. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.itemfile.application;
