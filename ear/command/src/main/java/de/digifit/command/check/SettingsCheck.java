// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.check;

import de.digifit.command.setting.Allowed;
import de.digifit.command.setting.NearestKey;
import de.digifit.command.setting.SettingValue;
import de.digifit.command.setting.Settings;
import de.digifit.command.text.Sentence;
import de.digifit.command.text.Texts;
import java.util.List;
import java.util.stream.Stream;

/** Every setting holds what is allowed, and nothing is set that nobody reads. */
public final class SettingsCheck {

    private final Settings settings;
    private final Texts texts;

    public SettingsCheck(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    public List<Finding> findings() {
        Stream<Finding> wrong =
                settings.values().stream().filter(SettingValue::isWrong).map(this::wrong);
        return Stream.concat(wrong, unknown().stream()).toList();
    }

    public List<Finding> unknown() {
        return settings.unknownVariables().stream()
                .map(name -> Finding.warning("check.setting.unknown", name, NearestKey.to(name)))
                .toList();
    }

    public Finding wrong(SettingValue value) {
        Allowed allowed = value.setting().allowed();
        return Finding.problem(
                "check.setting.wrong",
                value.setting().variable(),
                value.shown(),
                texts.say(Sentence.of(allowed.textKey())));
    }
}
