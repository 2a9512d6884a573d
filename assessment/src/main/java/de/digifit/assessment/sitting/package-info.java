// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Sittings: the short diagnosis of one person, kept while it goes on and until the person, or a rule, lets it go. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.sitting;
