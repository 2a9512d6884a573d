// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo;

import de.digifit.core.shared.Refusal;

/** A real town keeps real time. */
public class NotADemo extends Refusal {

    public NotADemo() {
        super("demo.refused.notADemo");
    }
}
