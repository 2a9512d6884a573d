// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo;

import de.digifit.core.content.ShippedContent;
import de.digifit.lms.demo.story.Chronicle;
import java.time.Instant;

/** Keeps what was told of the demo towns. */
public interface Foundation {

    /** Whether there is no town yet; holds back other nodes that ask the same until the transaction ends. */
    boolean nobodyLivesHere();

    /** The framework is in force from then on. */
    void keep(ShippedContent content, Instant since);

    void keep(Chronicle chronicle);
}
