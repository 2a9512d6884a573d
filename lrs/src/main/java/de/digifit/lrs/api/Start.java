// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.api;

import de.digifit.lrs.authority.application.FirstCredentials;
import de.digifit.lrs.database.Database;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Before the first request: settings that make sense, a schema of this version, credentials to begin with. */
@WebListener
public class Start implements ServletContextListener {

    @Inject
    Settings settings;

    @Inject
    Database database;

    @Inject
    FirstCredentials credentials;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        settings.check();
        database.migrate();
        credentials.demo(settings.demo());
        settings.key()
                .ifPresent(
                        key -> credentials.ofTheSettings(key, settings.secret().orElseThrow()));
    }
}
