// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

/** Who pays; as a rule the employer does, travel included (TVöD § 5 Abs. 5). */
public enum CostBearer {
    TOWN,
    SHARED,
    PERSON,
    OTHERS
}
