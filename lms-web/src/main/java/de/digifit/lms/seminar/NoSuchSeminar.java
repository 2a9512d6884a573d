// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.shared.Absence;

public class NoSuchSeminar extends Absence {

    public NoSuchSeminar(Object id) {
        super("No seminar or event " + id);
    }
}
