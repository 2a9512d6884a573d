// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages about questions to multiplier teams. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.question;
