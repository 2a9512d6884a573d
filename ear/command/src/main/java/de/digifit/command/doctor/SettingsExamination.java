// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import de.digifit.command.check.Finding;
import de.digifit.command.check.Finding.State;
import de.digifit.command.check.SettingsCheck;
import de.digifit.command.doctor.Diagnosis.Entry;
import de.digifit.command.setting.SettingValue;
import de.digifit.command.setting.Settings;
import de.digifit.command.text.Sentence;
import de.digifit.command.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Each setting, what it holds and who said so; then those that nobody reads. */
final class SettingsExamination {

    private final Settings settings;
    private final SettingsCheck check;
    private final Texts texts;

    SettingsExamination(Settings settings, Texts texts) {
        this.settings = settings;
        this.check = new SettingsCheck(settings, texts);
        this.texts = texts;
    }

    List<Entry> entries() {
        Stream<Entry> known = settings.values().stream()
                .map(value -> new Entry("setting:" + value.setting().key(), finding(value)));
        Stream<Entry> unknown = check.unknown().stream()
                .map(finding ->
                        new Entry("setting:" + finding.sentence().arguments().get(0), finding));
        return Stream.concat(known, unknown).toList();
    }

    private Finding finding(SettingValue value) {
        if (value.isWrong()) {
            return check.wrong(value);
        }
        if (value.value().isEmpty()) {
            return Finding.ok("doctor.setting.unset", value.setting().key());
        }
        String source = texts.meaning(Sentence.of(
                "doctor.source." + value.source().name().toLowerCase(Locale.ROOT),
                value.source() == SettingValue.Source.ENVIRONMENT
                        ? value.setting().variable()
                        : value.setting().key()));
        return new Finding(
                State.OK, Sentence.of("doctor.setting", value.setting().key(), value.shown(), source));
    }
}
