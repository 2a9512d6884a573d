// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role.application;

import de.digifit.core.shared.Words;

/**
 * A profile that somebody is about to make.
 *
 * @param code short name, unique in the town
 * @param reason why the town needs it
 */
public record NewProfile(String code, Words title, String reason) {}
