// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The letterhead of the town. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.document;
