// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.check;

import java.nio.file.Files;
import java.nio.file.Path;

/** The application server has been put together and holds the application. */
public final class ServerCheck {

    private ServerCheck() {}

    public static Finding of(Path serverHome) {
        boolean whole = Files.exists(serverHome.resolve("jboss-modules.jar"))
                && Files.exists(serverHome.resolve("standalone/deployments/digifit.ear"));
        return whole ? Finding.ok("check.server.ok", serverHome) : Finding.problem("check.server.missing", serverHome);
    }
}
