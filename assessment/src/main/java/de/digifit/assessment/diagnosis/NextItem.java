// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

/** This item is asked now. */
public record NextItem(BankItem item) implements Step {}
