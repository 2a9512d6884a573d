// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about correction and restriction: asking and reading the answer, and the desk of data protection. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.rights;
