// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What a season is planned from: its settings, and who works in a town and lacks what. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.seasonbasis;
