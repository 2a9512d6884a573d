// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.guide;

import de.digifit.core.guide.application.GuideDirectory;
import de.digifit.core.guide.application.GuideDirectory.Found;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who helps with what, by the words in the address; and being found oneself. */
@Named
@RequestScoped
public class GuidesPage {

    private static final String AGAIN = "/multiplier/guides.xhtml?faces-redirect=true";

    @Inject
    private GuideDirectory guides;

    @Inject
    private Say say;

    private @Nullable String q;
    private @Nullable String helpsWith;
    private @Nullable List<Found> found;

    public void open() {
        helpsWith = getMine();
    }

    public List<Found> getFound() {
        if (found == null) {
            found = guides.search(Objects.requireNonNullElse(q, ""));
        }
        return found;
    }

    /** What the visitor says; empty where the visitor is not found. */
    public String getMine() {
        return guides.mine().orElse("");
    }

    public boolean isPossible() {
        return guides.possible();
    }

    public String say() {
        guides.say(Objects.requireNonNull(helpsWith));
        say.done("guide.said");
        return AGAIN;
    }

    public String takeBack() {
        guides.takeBack();
        say.done("guide.takenBack");
        return AGAIN;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable String getHelpsWith() {
        return helpsWith;
    }

    public void setHelpsWith(@Nullable String helpsWith) {
        this.helpsWith = helpsWith;
    }
}
