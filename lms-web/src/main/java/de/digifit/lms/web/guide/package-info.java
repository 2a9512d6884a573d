// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The page of the directory of guides. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.guide;
