// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** What the head of administration asks of a team, and where that is filed. */
@Embeddable
public record Mandate(String goal, LocalDate givenOn, String file) implements Serializable {}
