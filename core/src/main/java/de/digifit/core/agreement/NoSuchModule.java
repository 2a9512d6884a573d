// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import de.digifit.core.shared.Absence;

public class NoSuchModule extends Absence {

    public NoSuchModule(String name) {
        super("No module " + name);
    }
}
