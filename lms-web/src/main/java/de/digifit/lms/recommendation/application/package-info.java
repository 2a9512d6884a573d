// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Recommending seminars to the person who asks, and setting one aside. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.recommendation.application;
