// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Looking for seminars. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.catalogue.application;
