// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.container;

import de.digifit.command.database.DatabaseAccess;
import de.digifit.command.database.FreePort;
import de.digifit.command.database.Postgres;
import de.digifit.command.text.Progress;
import de.digifit.tests.town.Directories;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A database of its own and free ports for the server that Arquillian starts; {@code arquillian.xml} reads them.
 *
 * <p>Listens to the session, because Arquillian reads its configuration before any extension of a test is asked.
 */
public final class ContainerDatabase implements LauncherSessionListener {

    private @Nullable Postgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("digifit.tests.container")) {
            Path data = Path.of("target", "container", "database").toAbsolutePath();
            Directories.delete(data);
            // The server complains about a directory for deployments that is not there.
            Directories.create(Path.of(System.getProperty("container.base"), "deployments"));
            postgres = new Postgres(data, 0, Progress.UNHEARD);
            postgres.start();
            tell(postgres.access());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            postgres.close();
        }
    }

    private static void tell(DatabaseAccess access) {
        System.setProperty("container.db.url", access.url());
        System.setProperty("container.db.user", access.user());
        System.setProperty("container.db.password", access.password());
        System.setProperty("container.http", Integer.toString(FreePort.find()));
        System.setProperty("container.management", Integer.toString(FreePort.find()));
    }
}
