// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The confidential part of a talk (part A): for the two who held it, and for nobody else. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.note;
