// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.setting;

import java.util.Locale;

/** One thing an operator can set. Without a default an empty text stands for "not set". */
public record Setting(String key, String defaultValue, Allowed allowed, boolean secret) {

    static Setting open(String key, String defaultValue, Allowed allowed) {
        return new Setting(key, defaultValue, allowed, false);
    }

    static Setting secret(String key) {
        return new Setting(key, "", Allowed.TEXT, true);
    }

    /** The name of the environment variable, as MicroProfile Config derives it from the key. */
    public String variable() {
        return key.replaceAll("[^0-9A-Za-z]", "_").toUpperCase(Locale.ROOT);
    }

    public String textKey() {
        return "setting." + key;
    }
}
