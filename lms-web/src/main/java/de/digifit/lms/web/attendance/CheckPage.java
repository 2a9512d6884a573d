// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.application.CertificateCheck;
import de.digifit.lms.attendance.application.GenuineCertificate;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import de.digifit.lms.web.security.SignInBrake;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Anybody checks whether a certificate is genuine. */
@Named
@RequestScoped
public class CheckPage {

    @Inject
    private CertificateCheck check;

    @Inject
    private SignInBrake brake;

    @Inject
    private Say say;

    private @Nullable String number;
    private @Nullable String code;

    public void check() {
        if (!brake.mayTry("check " + Faces.getRemoteAddr(), Faces.getRemoteAddr())) {
            say.warn("attendance.check.brake");
            return;
        }
        Optional<GenuineCertificate> genuine = check.check(String.valueOf(number), String.valueOf(code));
        if (genuine.isPresent() && genuine.get().withdrawn()) {
            say.warn("attendance.check.withdrawn");
        } else if (genuine.isPresent()) {
            say.done(
                    "attendance.check.genuine",
                    say.words(genuine.get().seminar()),
                    Words.date(genuine.get().firstDay()));
        } else {
            say.warn("attendance.check.unknown");
        }
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
