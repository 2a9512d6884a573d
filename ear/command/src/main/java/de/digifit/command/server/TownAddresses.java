// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.server;

import static de.digifit.command.setting.Catalogue.HTTP_ADDRESS;
import static de.digifit.command.setting.Catalogue.HTTP_PORT;
import static de.digifit.command.setting.Catalogue.MANAGEMENT_ADDRESS;
import static de.digifit.command.setting.Catalogue.MANAGEMENT_PORT;

import de.digifit.command.setting.Setting;
import de.digifit.command.setting.Settings;
import java.net.URI;
import java.util.Set;

/** Where a town is found: its pages by people, health and metrics by operators. */
public record TownAddresses(URI pages, URI management) {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "0.0.0.0");

    public static TownAddresses of(Settings settings) {
        return new TownAddresses(
                address(settings, HTTP_ADDRESS, HTTP_PORT), address(settings, MANAGEMENT_ADDRESS, MANAGEMENT_PORT));
    }

    public URI readiness() {
        return management.resolve("/health/ready");
    }

    private static URI address(Settings settings, Setting address, Setting port) {
        String host = settings.text(address);
        return URI.create(
                "http://" + (THIS_MACHINE.contains(host) ? "localhost" : host) + ":" + settings.text(port) + "/");
    }
}
