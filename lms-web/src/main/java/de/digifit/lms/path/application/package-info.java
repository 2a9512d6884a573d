// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Being reminded of what should be refreshed. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.path.application;
