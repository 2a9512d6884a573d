// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teampaper.application;

import de.digifit.core.changeagent.NoSuchTeam;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.MyMembership;
import de.digifit.core.shared.Act;
import de.digifit.lms.teampaper.TeamWords;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The letter of thanks for who leaves a team, and the half-yearly report; read and printed as {@link TeamPapers}. */
@Act
@RequiresPermissions("multiplier:own")
public class ClosingPapers {

    private final Desk desk;
    private final MyMembership membership;
    private final ReportFacts facts;

    @Inject
    public ClosingPapers(Desk desk, MyMembership membership, ReportFacts facts) {
        this.desk = desk;
        this.membership = membership;
        this.facts = facts;
    }

    /**
     * For the own time in the team, once it is over; it is the certificate, too.
     *
     * @throws NoSuchTeam when the asker did not belong to it, or still does
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] thanks(TeamId id, Locale locale) {
        return desk.print(
                ClosingSheet.thanks(
                        membership.over().stream()
                                .filter(mine -> mine.team().equals(id))
                                .findFirst()
                                .orElseThrow(() -> new NoSuchTeam(id)),
                        desk.asker(),
                        new TeamWords(locale),
                        desk.today()),
                locale);
    }

    /** About the last six months of the whole team; nobody is named. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] report(TeamId id, Locale locale) {
        return desk.print(facts.report(id, new TeamWords(locale), desk.today()), locale);
    }
}
