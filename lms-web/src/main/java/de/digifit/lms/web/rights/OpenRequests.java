// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.rights;

import de.digifit.lms.rights.application.RequestDesk;
import de.digifit.lms.web.frame.OpenWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** How many requests wait for data protection, in the navigation. */
@RequestScoped
public class OpenRequests implements OpenWork {

    @Inject
    private RequestDesk desk;

    @Override
    public String getEntryKey() {
        return "rights.requests";
    }

    @Override
    public int getCount() {
        return desk.waiting();
    }
}
