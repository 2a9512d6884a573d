// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.server;

import static de.digifit.command.setting.Catalogue.HTTP_ADDRESS;
import static de.digifit.command.setting.Catalogue.HTTP_PORT;
import static de.digifit.command.setting.Catalogue.MANAGEMENT_ADDRESS;
import static de.digifit.command.setting.Catalogue.MANAGEMENT_PORT;
import static de.digifit.command.setting.Catalogue.SERVER_HEAP;
import static de.digifit.command.setting.Catalogue.SERVER_HOME;

import de.digifit.command.setting.Settings;
import java.nio.file.Path;
import java.util.List;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The command line that starts the application server. */
final class ServerCommand {

    private ServerCommand() {}

    static List<String> of(Settings settings, Path base, Path log) {
        return StandaloneCommandBuilder.of(settings.directory(SERVER_HOME))
                .setBaseDirectory(base)
                .setLogDirectory(log)
                .setJavaHome(System.getProperty("java.home"))
                .setJavaOptions(
                        "-Xms64m",
                        "-Xmx" + settings.text(SERVER_HEAP),
                        "-XX:MetaspaceSize=128m",
                        // After a rush the heap is given back to the machine within the minute.
                        "-XX:G1PeriodicGCInterval=60000",
                        "-XX:MaxHeapFreeRatio=40",
                        // A town without memory is better started anew than half alive.
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Djava.awt.headless=true",
                        "-Dorg.jboss.logmanager.nocolor=true")
                .addServerArgument("-Djboss.tx.node.id=digifit")
                .addServerArgument("-Djboss.http.port=" + settings.text(HTTP_PORT))
                .addServerArgument("-Djboss.bind.address=" + settings.text(HTTP_ADDRESS))
                .addServerArgument("-Djboss.management.http.port=" + settings.text(MANAGEMENT_PORT))
                .addServerArgument("-Djboss.bind.address.management=" + settings.text(MANAGEMENT_ADDRESS))
                .build();
    }
}
