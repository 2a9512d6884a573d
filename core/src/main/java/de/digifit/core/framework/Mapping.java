// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

/**
 * A competency stands for this competence of DigComp.
 *
 * @param edition which the mapping was made with
 * @param code for example {@code 4.2}
 */
public record Mapping(DigComp edition, String code) {}
