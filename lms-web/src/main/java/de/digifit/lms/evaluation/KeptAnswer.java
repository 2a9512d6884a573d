// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.lms.questionnaire.QuestionnaireId;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.SeminarId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer that left its ballot box with others. It says neither who gave it nor when, but for the day of leaving. */
@Entity
@Table(schema = "lms", name = "evaluation_answer")
public class KeptAnswer {

    @Id
    private UUID id;

    private UUID town;
    private UUID seminar;
    private UUID questionnaire;
    private @Nullable UUID event;

    @Enumerated(EnumType.STRING)
    private Round round;

    private int year;
    private LocalDate openedOn;
    private Integer[] marks = {};
    private String good;
    private String better;

    protected KeptAnswer() {}

    private KeptAnswer(BallotBox box, @Nullable UUID event, Answer answer, LocalDate today) {
        // Random in all its bits; ids that sort by time would tell an order.
        this.id = UUID.randomUUID();
        this.town = box.town().value();
        this.seminar = box.seminar().value();
        this.questionnaire = box.questionnaire().value();
        this.event = event;
        this.round = box.round();
        this.year = box.closesOn().getYear();
        this.openedOn = today;
        this.marks = answer.marks().toArray(Integer[]::new);
        this.good = answer.good();
        this.better = answer.better();
    }

    /** About the event of the box. */
    public static KeptAnswer ofEvent(BallotBox box, Answer answer, LocalDate today) {
        return new KeptAnswer(box, box.event().value(), answer, today);
    }

    /** About one of several events of the seminar. */
    public static KeptAnswer ofSeminar(BallotBox box, Answer answer, LocalDate today) {
        return new KeptAnswer(box, null, answer, today);
    }

    public Answer answer() {
        return new Answer(List.of(marks), good, better);
    }

    public SeminarId seminar() {
        return new SeminarId(seminar);
    }

    public QuestionnaireId questionnaire() {
        return new QuestionnaireId(questionnaire);
    }

    /** Nothing where it came together with answers about other events. */
    public Optional<EventId> event() {
        return Optional.ofNullable(event).map(EventId::new);
    }

    public Round round() {
        return round;
    }

    public int year() {
        return year;
    }
}
