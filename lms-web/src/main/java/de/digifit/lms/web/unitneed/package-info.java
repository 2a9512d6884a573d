// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The page on which is entered what units will need. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.unitneed;
