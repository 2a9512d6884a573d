// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.seminar;

import de.digifit.core.gap.Proposal;

/** Because it leads from one level to another. */
public record ReasonView(String competency, int from, int to, boolean needsPractice) {

    static ReasonView of(Proposal.Reason reason) {
        return new ReasonView(
                reason.competency().value(), reason.from().number(), reason.to().number(), reason.needsPractice());
    }
}
