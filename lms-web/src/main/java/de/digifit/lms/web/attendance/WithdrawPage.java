// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.CertificateId;
import de.digifit.lms.attendance.application.CertificateDetails;
import de.digifit.lms.attendance.application.Corrections;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Takes a certificate back, with a reason. */
@Named
@ViewScoped
public class WithdrawPage implements Serializable {

    @Inject
    private Corrections corrections;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String why;
    private boolean anew;
    private String name = "";
    private String number = "";
    private String event = "";

    public void open() {
        CertificateDetails details = corrections.certificate(certificate());
        name = details.personName();
        number = details.certificate().number();
        event = details.event().id().toString();
    }

    public String withdraw() {
        corrections.withdraw(certificate(), why == null ? "" : why, anew);
        say.done(anew ? "attendance.withdraw.anew.done" : "attendance.withdraw.done", number);
        return "/attendance/event.xhtml?faces-redirect=true&id=" + event;
    }

    private CertificateId certificate() {
        return CertificateId.of(String.valueOf(id));
    }

    public String getName() {
        return name;
    }

    public String getNumber() {
        return number;
    }

    public String getEvent() {
        return event;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public boolean isAnew() {
        return anew;
    }

    public void setAnew(boolean anew) {
        this.anew = anew;
    }
}
