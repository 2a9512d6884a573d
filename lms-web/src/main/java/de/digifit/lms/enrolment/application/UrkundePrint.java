// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.Words;
import de.digifit.lms.document.Press;
import de.digifit.lms.document.Urkunde;
import de.digifit.lms.enrolment.EnrolmentId;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The own Urkunde on paper. */
@Act
@RequiresPermissions("path:own")
public class UrkundePrint {

    private final Asker asker;
    private final Urkunden urkunden;
    private final Press press;

    @Inject
    public UrkundePrint(Asker asker, Urkunden urkunden, Press press) {
        this.asker = asker;
        this.urkunden = urkunden;
        this.press = press;
    }

    /**
     * Outside any transaction: reading has its own, and printing takes time in which no connection is held.
     *
     * @throws de.digifit.lms.enrolment.NoSuchEnrolment when it is not one of the asker, or no Urkunde was given for it
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] pdf(EnrolmentId id, Locale locale) {
        Urkunden.Details details = urkunden.mine(id);
        List<Words> parts =
                details.attended().stream().map(step -> step.seminar().title()).toList();
        Urkunde urkunde = new Urkunde(
                details.personName(),
                details.path().title(),
                parts,
                details.award().issuedOn(),
                details.award().number());
        return press.print(asker.town(), List.of(urkunde), locale);
    }
}
