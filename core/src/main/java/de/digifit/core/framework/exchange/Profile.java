// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.role.Targets;
import de.digifit.core.shared.Words;

/**
 * What a role asks for, as towns give it to each other: a role profile that belongs to no town yet.
 *
 * @param code short name of the role, for example {@code SB}
 */
public record Profile(String code, Words title, Targets targets) {}
