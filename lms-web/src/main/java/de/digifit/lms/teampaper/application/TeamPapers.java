// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teampaper.application;

import de.digifit.core.call.CallId;
import de.digifit.core.call.InterestId;
import de.digifit.core.call.application.MyInterest;
import de.digifit.core.call.application.TimeShare;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamFiles;
import de.digifit.core.rolesheet.RoleAgreementId;
import de.digifit.core.rolesheet.application.RoleConfirming;
import de.digifit.core.shared.Act;
import de.digifit.lms.teampaper.TeamWords;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * The papers of a multiplier team, each read by the act that knows who may read it; outside any transaction, because
 * printing takes time in which no connection is held.
 */
@Act
@RequiresPermissions("multiplier:own")
public class TeamPapers {

    private final Desk desk;
    private final TeamFiles files;
    private final MyInterest calls;
    private final TimeShare shares;
    private final RoleConfirming agreements;

    @Inject
    public TeamPapers(Desk desk, TeamFiles files, MyInterest calls, TimeShare shares, RoleConfirming agreements) {
        this.desk = desk;
        this.files = files;
        this.calls = calls;
        this.shares = shares;
        this.agreements = agreements;
    }

    /** D22. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] mandate(TeamId id, Locale locale) {
        return desk.print(MandateSheet.mandate(files.view(id), new TeamWords(locale), desk.today()), locale);
    }

    /** D23. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] call(CallId id, Locale locale) {
        return desk.print(MandateSheet.call(calls.view(id), new TeamWords(locale), desk.today()), locale);
    }

    /** D24. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] statement(InterestId id, Locale locale) {
        return desk.print(RoleSheetPaper.statement(shares.view(id), new TeamWords(locale), desk.today()), locale);
    }

    /** D25. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] agreement(RoleAgreementId id, Locale locale) {
        return desk.print(RoleSheetPaper.agreement(agreements.view(id), new TeamWords(locale), desk.today()), locale);
    }
}
