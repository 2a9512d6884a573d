// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.handover.CardDays;
import de.digifit.core.handover.CardText;
import java.time.LocalDate;

/**
 * A stand-in card (D34): how somebody else does a duty of the unit.
 *
 * @param owner name of who is responsible
 * @param deputy name of who stands in
 */
public record DutyCard(
        String duty, String unit, String owner, String deputy, CardText text, CardDays days, LocalDate printedOn)
        implements Paper {}
