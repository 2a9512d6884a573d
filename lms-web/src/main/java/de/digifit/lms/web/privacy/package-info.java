// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about the own data, and about all data by their kinds. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.privacy;
