// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What an entry of the ledger is called on a page, and what it says. */
@Named
@RequestScoped
public class EvidenceWords {

    @Inject
    private Say say;

    public String title(Evidence entry) {
        String kind = say.text("evidence.kind." + entry.kind());
        return entry.withdraws().isPresent() ? say.text("evidence.withdrawn", kind) : kind;
    }

    public String text(Evidence entry) {
        String key = entry.withdraws().isPresent() ? "evidence.text.WITHDRAWN" : "evidence.text." + entry.kind();
        return say.text(key, entry.level().number(), entry.source());
    }

    public String icon(Evidence entry) {
        return entry.kind() == EvidenceKind.ATTENDANCE ? "doc" : entry.kind().isSeen() ? "eye" : "stairs";
    }
}
