// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The page of what the house needs, and the words for counts about people. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.need;
