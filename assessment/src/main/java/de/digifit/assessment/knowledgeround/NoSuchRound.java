// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround;

import de.digifit.core.shared.Absence;

public class NoSuchRound extends Absence {

    public NoSuchRound(Object id) {
        super("No knowledge round " + id);
    }
}
