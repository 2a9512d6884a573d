// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the people of an invented town said about the events of the past. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.demo.evaluation;
