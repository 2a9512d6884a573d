// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.check;

import static de.digifit.command.setting.Catalogue.DATA_DIR;
import static de.digifit.command.setting.Catalogue.HTTP_ADDRESS;
import static de.digifit.command.setting.Catalogue.HTTP_PORT;
import static de.digifit.command.setting.Catalogue.MANAGEMENT_ADDRESS;
import static de.digifit.command.setting.Catalogue.MANAGEMENT_PORT;
import static de.digifit.command.setting.Catalogue.SERVER_HOME;

import de.digifit.command.check.Finding.State;
import de.digifit.command.setting.Settings;
import de.digifit.command.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that must be in order before a town is started. */
public final class BeforeStart {

    private final Settings settings;
    private final Texts texts;

    public BeforeStart(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    /** Java and the settings first: the rest cannot be looked at with wrong ones. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(new SettingsCheck(settings, texts).findings());
        findings.add(JavaCheck.ofThisProcess());
        if (findings.stream().noneMatch(finding -> finding.state() == State.PROBLEM)) {
            Path data = settings.directory(DATA_DIR);
            findings.add(ServerCheck.of(settings.directory(SERVER_HOME)));
            Finding writable = DirectoryCheck.writable(data);
            findings.add(writable.state() == State.OK ? DirectoryCheck.room(data) : writable);
        }
        return findings;
    }

    /** Looked at once the data directory is ours: a port that we hold ourselves is another sentence. */
    public List<Finding> ports() {
        PortCheck ports = new PortCheck(settings);
        return List.of(ports.of(HTTP_PORT, HTTP_ADDRESS), ports.of(MANAGEMENT_PORT, MANAGEMENT_ADDRESS));
    }
}
