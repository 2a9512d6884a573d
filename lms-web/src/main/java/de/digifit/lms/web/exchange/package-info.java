// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Lists of pages as files: each asks the same act as the page that shows it. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.exchange;
