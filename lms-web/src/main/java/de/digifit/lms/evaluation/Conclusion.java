// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.SeminarId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What coordination makes of the answers about an event, and for which next date it counts. It can be thought over. */
@Entity
@Table(schema = "lms", name = "evaluation_conclusion")
public class Conclusion {

    /** What becomes of the seminar. */
    public enum Verdict {
        KEEP,
        CHANGE,
        END
    }

    @Id
    private UUID event;

    @Version
    private int version;

    private UUID town;
    private UUID seminar;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;
    private @Nullable UUID nextEvent;
    private UUID concludedBy;
    private LocalDate concludedOn;

    protected Conclusion() {}

    public Conclusion(Event event, Drawn drawn, PersonId by, LocalDate today) {
        this.event = event.id().value();
        this.town = event.town().value();
        this.seminar = event.seminar().value();
        becomes(drawn, by, today);
    }

    /** Thinks it over. */
    public final void becomes(Drawn drawn, PersonId by, LocalDate today) {
        verdict = drawn.verdict();
        reason = drawn.reason();
        nextEvent = drawn.next().map(EventId::value).orElse(null);
        concludedBy = by.value();
        concludedOn = today;
    }

    /**
     * What is concluded.
     *
     * @param next the date of the seminar for which it counts, where there is one
     */
    public record Drawn(Verdict verdict, String reason, Optional<EventId> next) {

        /** @throws ReasonOfConclusionMissing without a reason */
        public Drawn {
            if (reason.isBlank()) {
                throw new ReasonOfConclusionMissing();
            }
            reason = reason.strip();
        }
    }

    public EventId event() {
        return new EventId(event);
    }

    public TownId town() {
        return new TownId(town);
    }

    public SeminarId seminar() {
        return new SeminarId(seminar);
    }

    public Drawn drawn() {
        return new Drawn(verdict, reason, Optional.ofNullable(nextEvent).map(EventId::new));
    }

    public PersonId by() {
        return new PersonId(concludedBy);
    }

    public LocalDate on() {
        return concludedOn;
    }
}
