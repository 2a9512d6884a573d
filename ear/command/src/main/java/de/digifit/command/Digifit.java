// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command;

import de.digifit.command.setting.Settings;
import de.digifit.command.text.Texts;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The door: {@code digifit <command>}. */
@Command(
        name = "digifit",
        resourceBundle = "de.digifit.command.text.texts",
        mixinStandardHelpOptions = true,
        versionProvider = Release.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeOnInvalidInput = ExitCode.USAGE)
public final class Digifit {

    private Digifit() {}

    public static void main(String[] arguments) {
        Settings settings = Settings.ofThisProcess();
        Locale locale = Locale.getDefault();
        CommandLine line = commandLine(settings, Texts.of(locale));
        System.exit(line.execute(arguments));
    }

    static CommandLine commandLine(Settings settings, Texts texts) {
        CommandLine line = new CommandLine(new Digifit())
                .addSubcommand(new RunCommand(settings, texts))
                .addSubcommand(new DoctorCommand(settings, texts))
                .addSubcommand(new AuditCommand(settings, texts));
        line.setResourceBundle(texts.bundle());
        return line;
    }
}
