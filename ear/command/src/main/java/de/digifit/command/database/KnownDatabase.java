// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.database;

import static de.digifit.command.setting.Catalogue.DATA_DIR;
import static de.digifit.command.setting.Catalogue.DB_PASSWORD;
import static de.digifit.command.setting.Catalogue.DB_URL;
import static de.digifit.command.setting.Catalogue.DB_USER;

import de.digifit.command.setting.Settings;
import java.util.Optional;

/** Finds the database of an installation: the one that the settings name, or the one that runs in the data directory. */
public final class KnownDatabase {

    private KnownDatabase() {}

    /** Nothing when the own database does not run. */
    public static Optional<DatabaseAccess> of(Settings settings) {
        return settings.isSet(DB_URL)
                ? Optional.of(
                        new DatabaseAccess(settings.text(DB_URL), settings.text(DB_USER), settings.text(DB_PASSWORD)))
                : Postgres.runningIn(settings.directory(DATA_DIR));
    }
}
