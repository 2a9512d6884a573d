// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.application;

import de.digifit.core.content.ShippedContent;
import de.digifit.lms.attendance.Certificates;
import de.digifit.lms.demo.Foundation;
import de.digifit.lms.demo.story.Chronicle;
import de.digifit.lms.demo.story.TownStory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authc.credential.DefaultPasswordService;

/** Founds the two towns of the demo in an installation that has none. */
@ApplicationScoped
@Transactional
public class Founding {

    private static final List<String> TOWNS = List.of("musterau", "kleinfelde");
    private static final String PASSWORD = "demo";

    private final Foundation foundation;
    private final ShippedContent content;
    private final Certificates certificates;
    private final FirstPost firstPost;
    private final Clock clock;

    @Inject
    public Founding(
            Foundation foundation,
            ShippedContent content,
            Certificates certificates,
            FirstPost firstPost,
            Clock clock) {
        this.foundation = foundation;
        this.content = content;
        this.certificates = certificates;
        this.firstPost = firstPost;
        this.clock = clock;
    }

    /** Whether they were founded now; nothing happens when anybody lives here already. */
    public boolean found() {
        if (!foundation.nobodyLivesHere()) {
            return false;
        }
        foundation.keep(content);
        // All accounts share one password, so one expensive hash is enough.
        String hash = new DefaultPasswordService().encryptPassword(PASSWORD);
        for (String town : TOWNS) {
            TownStory story = new TownStory(town, content, LocalDate.now(clock));
            Chronicle chronicle = story.tell(hash, certificates::nextNumber);
            foundation.keep(chronicle);
            firstPost.write(chronicle);
        }
        return true;
    }
}
