// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What somebody might learn next, and what the person does not want to be shown again. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.recommendation;
