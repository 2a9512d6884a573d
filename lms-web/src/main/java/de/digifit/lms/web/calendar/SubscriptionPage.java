// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.calendar;

import de.digifit.lms.calendar.application.MySubscription;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.wording.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Whether a calendar program may fetch the own dates; a new address is shown this once, after the redirect. */
@Named
@RequestScoped
public class SubscriptionPage {

    private static final String FRESH = "calendar.subscription.address";
    private static final String HERE = "/calendar/subscription.xhtml?faces-redirect=true";

    @Inject
    private MySubscription subscription;

    @Inject
    private Say say;

    @Inject
    @ConfigProperty(name = "digifit.base-url", defaultValue = "http://localhost:8080")
    private String base;

    private @Nullable Instant since;
    private @Nullable String address;

    public void open() {
        since = subscription.since().orElse(null);
        address = (String) flash().get(FRESH);
    }

    public String renew() {
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        String word = subscription.renew(Language.of(language)).word();
        flash().put(FRESH, base + "/calendar/" + word + ".ics");
        say.done("calendar.subscription.renew.done");
        return HERE;
    }

    public String revoke() {
        subscription.revoke();
        say.done("calendar.subscription.revoke.done");
        return HERE;
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

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
