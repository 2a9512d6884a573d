// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The pages on which people say something about an event, and on which it is read and concluded from. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.evaluation;
