// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation is a demo: with invented towns, known passwords and a clock that can be put forward. */
@ApplicationScoped
public class DemoMode {

    private final boolean on;

    @Inject
    public DemoMode(@ConfigProperty(name = "digifit.demo", defaultValue = "false") boolean on) {
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }
}
