// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.calendar;

import de.digifit.lms.calendar.application.MySubscription;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.wording.Language;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Whether a calendar program may fetch the own dates; a new address is shown this once. */
@Named
@ViewScoped
public class SubscriptionPage implements Serializable {

    @Inject
    private MySubscription subscription;

    @Inject
    private Say say;

    private @Nullable Instant since;
    private @Nullable String address;

    public void open() {
        since = subscription.since().orElse(null);
    }

    public void renew() {
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        address = base() + "/calendar/"
                + subscription.renew(Language.of(language)).word() + ".ics";
        since = subscription.since().orElse(null);
        say.done("calendar.subscription.renew.done");
    }

    public String revoke() {
        subscription.revoke();
        say.done("calendar.subscription.revoke.done");
        return "/calendar/subscription.xhtml?faces-redirect=true";
    }

    /** With it, calendar programs open the address as a subscription. */
    public @Nullable String getWebcal() {
        return address == null ? null : address.replaceFirst("^https?:", "webcal:");
    }

    public @Nullable String getAddress() {
        return address;
    }

    public @Nullable Instant getSince() {
        return since;
    }

    private static String base() {
        return ConfigProvider.getConfig()
                .getOptionalValue("digifit.base-url", String.class)
                .orElse("http://localhost:8080");
    }
}
