// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.questionnaire.QuestionnaireId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the answers about an event wait until at least {@value #FEWEST} can go on together.
 *
 * <p>All that waits is one sealed text. With each answer it is opened, shaken and sealed anew, so that nothing that is
 * kept says which answer came when. It is emptied on a day after the last answer came in and in no fewer than
 * {@value #FEWEST} at a time; so no two looks at results differ by what one or two people said. What is left over when
 * nobody can answer any more goes on with what is left over from other events of the seminar in that year, without
 * saying of which it was, and only when that is {@value #FEWEST} together.
 */
@Entity
@Table(schema = "lms", name = "evaluation_box")
public class BallotBox {

    /** So many answers become visible together, and never fewer (bewertung.mindestzahl). */
    public static final int FEWEST = 5;

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private UUID seminar;
    private UUID event;

    @Enumerated(EnumType.STRING)
    private Round round;

    private UUID questionnaire;
    private LocalDate closesOn;
    private int waiting;
    private @Nullable LocalDate lastOn;
    private @Nullable String sealKey;
    private @Nullable String sealed;
    private UUID[] paperSheets = {};

    protected BallotBox() {}

    /** An empty one, for this event and with what is asked in this round. */
    public BallotBox(Event event, Round round, Questionnaire questionnaire) {
        this.id = Ids.next();
        this.town = event.town().value();
        this.seminar = event.seminar().value();
        this.event = event.id().value();
        this.round = round;
        this.questionnaire = questionnaire.id().value();
        this.closesOn = round.closesOn(event.endsAt().toLocalDate());
    }

    /** Puts an answer in. */
    public void drop(Answer answer, Envelope envelope, LocalDate today) {
        List<Answer> inside = new ArrayList<>(contents(envelope));
        inside.add(answer);
        seal(envelope.seal(id, inside));
        waiting = inside.size();
        lastOn = today;
    }

    /**
     * Puts in what stands on a paper sheet, unless it was put in before.
     *
     * @param sheet made when the form was opened, so that sending it again is harmless
     */
    public void dropPaper(UUID sheet, Answer answer, Envelope envelope, LocalDate today) {
        if (!knows(sheet)) {
            paperSheets =
                    Stream.concat(Stream.of(paperSheets), Stream.of(sheet)).toArray(UUID[]::new);
            drop(answer, envelope, today);
        }
    }

    /** Whether that sheet of paper was entered before. */
    public boolean knows(UUID sheet) {
        return List.of(paperSheets).contains(sheet);
    }

    /** Whether what waits may be seen together as what was said about this event. */
    public boolean isRipe(LocalDate today) {
        return waiting >= FEWEST && lastOn != null && lastOn.isBefore(today);
    }

    /** Whether nobody adds to it any more, and what waits is too little for itself. */
    public boolean isLeftOver(LocalDate today) {
        return waiting > 0 && waiting < FEWEST && today.isAfter(closesOn);
    }

    /** Takes out all that waits. */
    public List<Answer> empty(Envelope envelope) {
        List<Answer> inside = contents(envelope);
        seal(Optional.empty());
        waiting = 0;
        lastOn = null;
        return inside;
    }

    private List<Answer> contents(Envelope envelope) {
        return sealed == null || sealKey == null ? List.of() : envelope.open(id, new Envelope.Closed(sealKey, sealed));
    }

    private void seal(Optional<Envelope.Closed> closed) {
        sealKey = closed.map(Envelope.Closed::key).orElse(null);
        sealed = closed.map(Envelope.Closed::text).orElse(null);
    }

    private void seal(Envelope.Closed closed) {
        seal(Optional.of(closed));
    }

    public UUID id() {
        return id;
    }

    public TownId town() {
        return new TownId(town);
    }

    public SeminarId seminar() {
        return new SeminarId(seminar);
    }

    public EventId event() {
        return new EventId(event);
    }

    public Round round() {
        return round;
    }

    public QuestionnaireId questionnaire() {
        return new QuestionnaireId(questionnaire);
    }

    /** The last day on which people can answer. */
    public LocalDate closesOn() {
        return closesOn;
    }

    /** How many answers wait. */
    public int waiting() {
        return waiting;
    }

    /** How many sheets of paper were entered, also those that have gone on. */
    public int paperSheets() {
        return paperSheets.length;
    }
}
