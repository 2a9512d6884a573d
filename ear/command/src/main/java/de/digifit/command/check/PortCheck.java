// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.check;

import de.digifit.command.setting.Setting;
import de.digifit.command.setting.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** The ports that the server is to listen on are free. */
public final class PortCheck {

    private final Settings settings;

    public PortCheck(Settings settings) {
        this.settings = settings;
    }

    public Finding of(Setting port, Setting address) {
        int number = settings.number(port);
        try (ServerSocket socket = new ServerSocket(number, 1, InetAddress.getByName(settings.text(address)))) {
            return Finding.ok("check.port.free", socket.getLocalPort(), port.variable());
        } catch (UnknownHostException unknown) {
            return Finding.problem("check.address.unknown", settings.text(address), address.variable());
        } catch (IOException taken) {
            return taken(number, port);
        }
    }

    private static Finding taken(int number, Setting port) {
        return ListeningProcess.on(number)
                .map(process -> Finding.problem("check.port.used-by", number, port.variable(), process))
                .orElseGet(() -> Finding.problem("check.port.used", number, port.variable()));
    }
}
