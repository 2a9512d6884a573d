// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import static de.digifit.command.setting.Catalogue.DATA_DIR;
import static de.digifit.command.setting.Catalogue.HTTP_ADDRESS;
import static de.digifit.command.setting.Catalogue.HTTP_PORT;
import static de.digifit.command.setting.Catalogue.MANAGEMENT_ADDRESS;
import static de.digifit.command.setting.Catalogue.MANAGEMENT_PORT;
import static de.digifit.command.setting.Catalogue.SERVER_HOME;

import de.digifit.command.check.DirectoryCheck;
import de.digifit.command.check.Finding;
import de.digifit.command.check.Finding.State;
import de.digifit.command.check.JavaCheck;
import de.digifit.command.check.PortCheck;
import de.digifit.command.check.ServerCheck;
import de.digifit.command.doctor.Diagnosis.Entry;
import de.digifit.command.server.TownServer;
import de.digifit.command.setting.Setting;
import de.digifit.command.setting.Settings;
import de.digifit.command.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at an installation from the ground up, and changes nothing. */
public final class Doctor {

    private final Settings settings;
    private final Texts texts;

    public Doctor(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    public Diagnosis examine() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("java", JavaCheck.ofThisProcess()));
        List<Entry> said = new SettingsExamination(settings, texts).entries();
        entries.addAll(said);
        // With a wrong setting every further look would be at the wrong thing.
        if (said.stream().noneMatch(entry -> entry.finding().state() == State.PROBLEM)) {
            entries.addAll(machine());
            entries.addAll(new DatabaseExamination(settings).entries());
        }
        return new Diagnosis(entries);
    }

    private List<Entry> machine() {
        Path data = settings.directory(DATA_DIR);
        boolean running = TownServer.runsIn(data);
        return List.of(
                new Entry("server", ServerCheck.of(settings.directory(SERVER_HOME))),
                new Entry("data-directory", DirectoryCheck.usable(data)),
                new Entry("disk", DirectoryCheck.room(data)),
                new Entry("http-port", port(running, HTTP_PORT, HTTP_ADDRESS)),
                new Entry("management-port", port(running, MANAGEMENT_PORT, MANAGEMENT_ADDRESS)),
                new Entry("health", new HealthExamination(settings).finding(running)));
    }

    private Finding port(boolean running, Setting port, Setting address) {
        return running
                ? Finding.ok("check.port.ours", settings.text(port), port.variable())
                : new PortCheck(settings).of(port, address);
    }
}
