// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.application;

import de.digifit.core.account.Account;
import de.digifit.core.account.Responsibility;
import de.digifit.core.content.ShippedContent;
import de.digifit.core.workday.Calendars;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.demo.Foundation;
import de.digifit.lms.demo.effect.EffectStory;
import de.digifit.lms.demo.evaluation.EvaluationStory;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.story.Chronicle;
import de.digifit.lms.demo.story.TownStory;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
    private final Calendars calendars;
    private final Registry registry;
    private final Clock clock;

    @Inject
    public Founding(
            Foundation foundation, ShippedContent content, Calendars calendars, Registry registry, Clock clock) {
        this.foundation = foundation;
        this.content = content;
        this.calendars = calendars;
        this.registry = registry;
        this.clock = clock;
    }

    /** Whether they were founded now; nothing happens when anybody lives here already. */
    public boolean found() {
        if (!foundation.nobodyLivesHere()) {
            return false;
        }
        foundation.keep(content, Instant.now(clock));
        // All accounts share one password, so one expensive hash is enough.
        Almanac almanac = Almanac.of(LocalDate.now(clock), calendars.of(TownStory.STATE));
        String hash = new DefaultPasswordService().encryptPassword(PASSWORD);
        for (String town : TOWNS) {
            TownStory story = new TownStory(town, content, almanac);
            Chronicle chronicle = story.tell(hash, registry::nextNumber);
            evaluate(chronicle, almanac.today());
            new EffectStory(chronicle, almanac.today()).tell();
            foundation.keep(chronicle);
            registry.write(chronicle);
        }
        return true;
    }

    private static void evaluate(Chronicle chronicle, LocalDate today) {
        chronicle.all(Account.class).stream()
                .filter(account -> account.responsibilities().contains(Responsibility.COORDINATION))
                .findFirst()
                .ifPresent(coordination -> new EvaluationStory(
                                coordination.town(),
                                coordination.person(),
                                today,
                                entry -> chronicle.add(Chronicle.Part.LMS, entry))
                        .tell(chronicle.all(Event.class), chronicle.all(Booking.class)));
    }
}
