// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What leaves the house as xAPI statements: written in the same transaction as what they tell, sent later, never twice. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.record;
