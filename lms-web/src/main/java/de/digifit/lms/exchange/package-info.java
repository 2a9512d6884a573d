// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The one writer of lists that leave DigiFit as files. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.exchange;
