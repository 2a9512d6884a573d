// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** The item bank: what is asked in knowledge rounds and diagnoses, from draft over review to release. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.item;
