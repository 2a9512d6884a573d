// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The logins that the sign-in page of the demo town shows; each has a line in the bundles. */
@Named
@ApplicationScoped
public class DemoAccounts {

    private static final List<String> ALL =
            List.of("alex", "kim", "robin", "mika", "toni", "jo", "chris", "pat", "dana", "sam", "nele");

    public List<String> getAll() {
        return ALL;
    }
}
