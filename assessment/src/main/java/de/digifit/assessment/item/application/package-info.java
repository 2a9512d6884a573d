// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
/** Keeping the item bank, and taking over what is delivered. */
@org.jspecify.annotations.NullMarked
package de.digifit.assessment.item.application;
