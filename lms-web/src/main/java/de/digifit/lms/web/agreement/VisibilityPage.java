// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.agreement;

import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.Relation;
import de.digifit.core.agreement.Visibility;
import de.digifit.core.agreement.application.AgreementOverview;
import de.digifit.core.agreement.application.AgreementOverview.Seen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The table of the works agreement in words, and who looked at me. */
@Named
@RequestScoped
public class VisibilityPage {

    @Inject
    private AgreementOverview overview;

    private List<Seen> seen = List.of();

    public void open() {
        seen = overview.whoLookedAtMe();
    }

    public List<Seen> getSeen() {
        return seen;
    }

    public List<Row> getRows() {
        return Arrays.stream(DataKind.values())
                .map(kind -> new Row(
                        kind,
                        Visibility.allows(Relation.SELF, kind),
                        Visibility.allows(Relation.LEADER, kind),
                        Visibility.allows(Relation.DEPUTY, kind),
                        Visibility.allows(Relation.NONE, kind)))
                .toList();
    }

    /** What can be known, and who may see it. */
    public record Row(DataKind kind, boolean self, boolean leader, boolean deputy, boolean others) {}
}
