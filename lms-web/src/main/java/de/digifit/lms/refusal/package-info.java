// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** What people and scripts are told when a rule says no: one sentence for each refusal and language. */
@org.jspecify.annotations.NullMarked
package de.digifit.lms.refusal;
