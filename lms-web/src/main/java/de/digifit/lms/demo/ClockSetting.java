// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo;

import java.time.Duration;

/** How far the clock of the demo towns runs ahead of real time, kept for all nodes. */
public interface ClockSetting {

    Duration ahead();

    /** A smaller value than the one that is kept changes nothing. */
    void putForwardTo(Duration ahead);
}
