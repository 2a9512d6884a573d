// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.diagnosis;

import de.digifit.assessment.measurement.ItemParameters;

/**
 * An item as the diagnosis sees it.
 *
 * @param id under which the item bank keeps it
 * @param area of the content, for example an area of the framework
 */
public record BankItem(String id, String area, ItemParameters parameters) {}
