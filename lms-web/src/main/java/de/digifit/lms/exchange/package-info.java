// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The one writer of lists that leave DigiFit as files, and the rule that makes their texts harmless. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.exchange;
