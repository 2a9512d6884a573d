// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Pages on which a leader invites several people to one talk, says who was there and writes down what holds for all. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.web.grouptalk;
