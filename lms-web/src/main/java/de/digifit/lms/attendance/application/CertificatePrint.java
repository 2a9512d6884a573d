// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.attendance.CertificateId;
import de.digifit.lms.attendance.NoSuchCertificate;
import de.digifit.lms.document.Press;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The own certificates on paper. */
@Act
@RequiresPermissions("evidence:own")
public class CertificatePrint {

    private final Asker asker;
    private final MyCertificates certificates;
    private final Press press;

    @Inject
    public CertificatePrint(Asker asker, MyCertificates certificates, Press press) {
        this.asker = asker;
        this.certificates = certificates;
        this.press = press;
    }

    /**
     * Outside any transaction: reading has its own, and printing takes time in which no connection is held.
     *
     * @throws NoSuchCertificate when it is not one of the asker
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] pdf(CertificateId id, Locale locale) {
        return press.print(asker.town(), List.of(certificates.get(id).paper()), locale);
    }
}
