// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.evaluation;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.evaluation.Answer;
import de.digifit.lms.evaluation.BallotBox;
import de.digifit.lms.evaluation.Conclusion;
import de.digifit.lms.evaluation.Conclusion.Drawn;
import de.digifit.lms.evaluation.Conclusion.Verdict;
import de.digifit.lms.evaluation.KeptAnswer;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.questionnaire.Statements;
import de.digifit.lms.seminar.Event;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A questionnaire that the staff council has seen, and what seven of ten participants said. The latest event for which
 * that is enough was liked less, so that there is something to look at; what can still be answered is left open.
 */
public final class EvaluationStory {

    private static final long SEED = 5;
    private static final int PUBLISHED_DAYS_AGO = 800;
    private static final int COUNCIL_DAYS_BEFORE = 12;
    private static final int ANSWERING_PER_CENT = 70;
    private static final int SAYING_SOMETHING = 40;
    private static final int CANNOT_SAY = 6;
    private static final int CHANGING = 20;
    private static final int ALL = 100;
    private static final int THOUGHT_OVER_DAYS = 60;
    private static final int CONCLUDED_DAYS = 28;

    private static final List<String> GOOD = List.of(
            "Viele Beispiele aus unserer Arbeit.",
            "Genug Zeit zum Ausprobieren.",
            "Die Unterlagen kann ich gut weiterverwenden.",
            "Fragen waren jederzeit willkommen.");
    private static final List<String> BETTER = List.of(
            "Der Raum war zu warm.",
            "Gern eine kürzere Einführung und mehr Übung.",
            "Das Tempo war am Nachmittag hoch.",
            "Die Zugangsdaten sollten vorher da sein.");

    private final Questionnaire questionnaire;
    private final PersonId coordination;
    private final LocalDate today;
    private final Dice dice;
    private final Consumer<Object> keep;

    public EvaluationStory(TownId town, PersonId coordination, LocalDate today, Consumer<Object> keep) {
        this.questionnaire = new Questionnaire(town, 1, Statements.shipped());
        this.coordination = coordination;
        this.today = today;
        this.dice = new Dice(SEED);
        this.keep = keep;
        LocalDate published = today.minusDays(PUBLISHED_DAYS_AGO);
        questionnaire.publish(published.minusDays(COUNCIL_DAYS_BEFORE), "PR 11/Fb", coordination, published);
    }

    public void tell(Collection<Event> events, Collection<Booking> bookings) {
        keep.accept(questionnaire);
        List<Event> asked = events.stream()
                .filter(event -> event.state() == Event.State.HELD)
                .filter(event -> today.isAfter(Round.FIRST.closesOn(lastDay(event))))
                .filter(event -> answering(event, bookings) >= BallotBox.FEWEST)
                .sorted(Comparator.comparing(Event::startsAt))
                .toList();
        Optional<Event> latest = asked.stream().reduce((earlier, later) -> later);
        asked.forEach(event -> say(
                event, answering(event, bookings), latest.filter(event::equals).isPresent()));
        asked.stream()
                .filter(event -> latest.filter(event::equals).isEmpty())
                .filter(event -> lastDay(event).isBefore(today.minusDays(THOUGHT_OVER_DAYS)))
                .forEach(this::conclude);
    }

    private static int answering(Event event, Collection<Booking> bookings) {
        long attended = bookings.stream()
                .filter(booking -> booking.event().equals(event.id()))
                .filter(booking -> booking.state() == BookingState.ATTENDED)
                .count();
        return (int) (attended * ANSWERING_PER_CENT / ALL);
    }

    private void say(Event event, int people, boolean disappointed) {
        BallotBox box = new BallotBox(event, Round.FIRST, questionnaire);
        LocalDate opened = lastDay(event).plusDays(1);
        for (int i = 0; i < people; i++) {
            keep.accept(KeptAnswer.ofEvent(box, answer(disappointed), opened));
        }
    }

    private Answer answer(boolean disappointed) {
        List<Integer> marks = IntStream.range(0, Statements.COUNT)
                .mapToObj(statement -> mark(disappointed))
                .toList();
        return new Answer(marks, perhaps(GOOD), perhaps(BETTER));
    }

    private int mark(boolean disappointed) {
        if (dice.percent(CANNOT_SAY)) {
            return Answer.CANNOT_SAY;
        }
        return disappointed ? dice.between(1, 4) : dice.between(3, Answer.HIGHEST);
    }

    private String perhaps(List<String> words) {
        return dice.percent(SAYING_SOMETHING) ? dice.one(words) : "";
    }

    private void conclude(Event event) {
        boolean change = dice.percent(CHANGING);
        Drawn drawn = change
                ? new Drawn(Verdict.CHANGE, "Mehr Zeit zum Üben, dafür eine kürzere Einführung.", Optional.empty())
                : new Drawn(Verdict.KEEP, "Ziel erreicht, die Übungen helfen bei der Arbeit.", Optional.empty());
        keep.accept(new Conclusion(event, drawn, coordination, lastDay(event).plusDays(CONCLUDED_DAYS)));
    }

    private static LocalDate lastDay(Event event) {
        return event.endsAt().toLocalDate();
    }
}
