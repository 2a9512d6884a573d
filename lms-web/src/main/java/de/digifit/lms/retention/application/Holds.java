// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.People.Colleague;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.retention.Grounds;
import de.digifit.lms.retention.LegalHold;
import de.digifit.lms.retention.LegalHolds;
import de.digifit.lms.retention.LegalHolds.Matter;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.NoSuchSeminar;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Holding and letting go what proceedings need, with reason and file number. */
@Act
@RequiresPermissions("retention:keep")
public class Holds {

    private static final int MOST = 20;

    private final Asker asker;
    private final LegalHolds holds;
    private final People people;
    private final Clock clock;

    @Inject
    public Holds(Asker asker, LegalHolds holds, People people, Clock clock) {
        this.asker = asker;
        this.holds = holds;
        this.people = people;
        this.clock = clock;
    }

    public List<Colleague> people(String words) {
        return words.isBlank() ? List.of() : people.search(asker.town(), words.strip(), LocalDate.now(clock), MOST);
    }

    public List<Matter> events(String words) {
        return words.isBlank() ? List.of() : holds.events(asker.town(), words.strip(), MOST);
    }

    /** The name of somebody in the town. */
    public String name(PersonId person) {
        return people.get(asker.town(), person).name();
    }

    /** @throws NoSuchSeminar when the town has none of this id */
    public Matter event(EventId event) {
        return holds.events(asker.town(), List.of(event)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchSeminar(event));
    }

    public void hold(PersonId person, Grounds grounds) {
        people.get(asker.town(), person);
        holds.add(LegalHold.of(asker.town(), person, grounds, asker.person(), Instant.now(clock)));
    }

    public void hold(EventId event, Grounds grounds) {
        event(event);
        holds.add(LegalHold.of(asker.town(), event, grounds, asker.person(), Instant.now(clock)));
    }

    public void lift(UUID hold) {
        holds.get(asker.town(), hold).lift(asker.person(), Instant.now(clock));
    }

    /** Those in force first. */
    public List<Held> all() {
        List<LegalHold> all = holds.of(asker.town());
        Map<PersonId, String> names = people.names(
                asker.town(),
                all.stream()
                        .flatMap(hold -> Stream.concat(hold.person().stream(), Stream.of(hold.by())))
                        .distinct()
                        .toList());
        Map<EventId, Matter> events =
                holds
                        .events(
                                asker.town(),
                                all.stream()
                                        .flatMap(hold -> hold.event().stream())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Matter::id, matter -> matter));
        return all.stream()
                .map(hold -> new Held(
                        hold,
                        hold.person().map(person -> names.getOrDefault(person, "–")),
                        hold.event().map(events::get),
                        names.getOrDefault(hold.by(), "–")))
                .toList();
    }

    /** A hold, and what it is about: a person by name, or an event. */
    public record Held(LegalHold hold, Optional<String> person, Optional<Matter> event, String by) {}
}
