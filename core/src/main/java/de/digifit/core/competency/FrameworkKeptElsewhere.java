// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import de.digifit.core.shared.Refusal;

/** Another town of the installation publishes the editions of this framework. */
public class FrameworkKeptElsewhere extends Refusal {

    public FrameworkKeptElsewhere(String framework) {
        super("edition.refused.elsewhere", framework);
    }
}
