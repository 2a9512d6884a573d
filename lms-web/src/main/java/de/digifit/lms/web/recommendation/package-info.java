// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What fits next, on the page of the own competencies. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.recommendation;
