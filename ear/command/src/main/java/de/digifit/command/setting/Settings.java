// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.setting;

import de.digifit.command.setting.SettingValue.Source;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The settings of this run: a system property wins over an environment variable, that wins over the default.
 *
 * <p>Directories that are not absolute are meant from the home of the installation.
 */
public final class Settings {

    private static final String PREFIX = "DIGIFIT_";

    private final Path home;
    private final Map<String, String> environment;
    private final Map<String, String> properties;

    private Settings(Path home, Map<String, String> environment, Map<String, String> properties) {
        this.home = home.toAbsolutePath().normalize();
        this.environment = Map.copyOf(environment);
        this.properties = Map.copyOf(properties);
    }

    /** The settings of this process; the home is the system property {@code digifit.home}, else the working directory. */
    public static Settings ofThisProcess() {
        Properties system = System.getProperties();
        Map<String, String> properties = new HashMap<>();
        system.stringPropertyNames().forEach(name -> properties.put(name, system.getProperty(name)));
        return new Settings(Path.of(properties.getOrDefault("digifit.home", ".")), System.getenv(), properties);
    }

    public static Settings of(Path home, Map<String, String> environment) {
        return new Settings(home, environment, Map.of());
    }

    /** The same settings, but for one that is said here. */
    public Settings with(Setting setting, String value) {
        Map<String, String> more = new HashMap<>(properties);
        more.put(setting.key(), value);
        return new Settings(home, environment, more);
    }

    public SettingValue value(Setting setting) {
        String property = properties.getOrDefault(setting.key(), "");
        if (!property.isBlank()) {
            return new SettingValue(setting, property.strip(), Source.PROPERTY);
        }
        String variable = environment.getOrDefault(setting.variable(), "");
        if (!variable.isBlank()) {
            return new SettingValue(setting, variable.strip(), Source.ENVIRONMENT);
        }
        return new SettingValue(setting, setting.defaultValue(), Source.DEFAULT);
    }

    public boolean isSet(Setting setting) {
        return value(setting).source() != Source.DEFAULT;
    }

    public String text(Setting setting) {
        return value(setting).value();
    }

    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** The home of the installation. */
    public Path home() {
        return home;
    }

    public Path directory(Setting setting) {
        return home.resolve(text(setting)).normalize();
    }

    public List<SettingValue> values() {
        return Catalogue.ALL.stream().map(this::value).toList();
    }

    /** Names of variables that look like ours and that nobody reads. */
    public List<String> unknownVariables() {
        List<String> known = Catalogue.ALL.stream().map(Setting::variable).toList();
        return environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .toList();
    }

    /** What is set, as environment variables for the server. */
    public Map<String, String> asEnvironment() {
        Map<String, String> variables = new TreeMap<>();
        values().stream()
                .filter(value -> value.source() != Source.DEFAULT)
                .forEach(value -> variables.put(value.setting().variable(), value.value()));
        return variables;
    }
}
