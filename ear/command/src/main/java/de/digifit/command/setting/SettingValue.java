// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.setting;

/** What a setting holds, and who said so. */
public record SettingValue(Setting setting, String value, Source source) {

    /** Where a value came from; a later one in this list wins over an earlier one. */
    public enum Source {
        DEFAULT,
        ENVIRONMENT,
        PROPERTY
    }

    public boolean isWrong() {
        return source != Source.DEFAULT && !setting.allowed().admits(value);
    }

    /** The value as it may be shown on a screen or in a log. */
    public String shown() {
        return setting.secret() && !value.isEmpty() ? "******" : value;
    }
}
