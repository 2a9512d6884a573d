// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command;

import de.digifit.command.doctor.Diagnosis;
import de.digifit.command.doctor.DiagnosisJson;
import de.digifit.command.doctor.DiagnosisText;
import de.digifit.command.doctor.Doctor;
import de.digifit.command.setting.Settings;
import de.digifit.command.text.Texts;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at this installation and says what is wrong and what to do. */
@Command(name = "doctor", mixinStandardHelpOptions = true, versionProvider = Release.class)
final class DoctorCommand implements Callable<Integer> {

    private final Settings settings;
    private final Texts texts;

    @Option(names = "--json")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    DoctorCommand(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        Diagnosis diagnosis = new Doctor(settings, texts).examine();
        String said = json ? new DiagnosisJson(texts).of(diagnosis) : new DiagnosisText(texts).of(diagnosis);
        Objects.requireNonNull(spec).commandLine().getOut().println(said);
        return switch (diagnosis.worst()) {
            case OK -> ExitCode.WELL;
            case WARNING -> ExitCode.WARNINGS;
            case PROBLEM -> ExitCode.PROBLEMS;
        };
    }
}
