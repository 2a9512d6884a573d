// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.organisation;

import java.io.Serializable;
import java.util.UUID;

/** Names one organisational unit. */
public record UnitId(UUID value) implements Serializable {}
