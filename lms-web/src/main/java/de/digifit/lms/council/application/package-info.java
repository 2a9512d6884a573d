// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What the law of the town's state says today. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.council.application;
