// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.rights;

import de.digifit.lms.rights.RequestId;
import de.digifit.lms.rights.application.MyRequests;
import de.digifit.lms.rights.application.MyRequests.Mine;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What I asked for about my data, and what was answered. */
@Named
@ViewScoped
public class RightsMinePage implements Serializable {

    private static final String HERE = "/rights/mine.xhtml?faces-redirect=true";

    @Inject
    private MyRequests requests;

    @Inject
    private Say say;

    private transient @Nullable List<Mine> all;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getAll();
    }

    public List<Mine> getAll() {
        if (all == null) {
            all = requests.all();
        }
        return all;
    }

    public String withdraw(RequestId id) {
        requests.withdraw(id);
        say.done("rights.mine.withdrawn");
        return HERE;
    }

    public String endRestriction(RequestId id) {
        requests.endRestriction(id);
        say.done("rights.mine.restriction.ended");
        return HERE;
    }
}
