// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.evaluation.Answer;
import de.digifit.lms.evaluation.Conclusion;
import de.digifit.lms.evaluation.Conclusion.Drawn;
import de.digifit.lms.evaluation.Conclusions;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.NoSuchSeminar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What coordination adds: the answers on paper, and what it makes of all of them. */
@Act
@RequiresPermissions("evaluation:keep")
public class Concluding {

    private static final int MOST = 50;

    private final Asker asker;
    private final Entrusted entrusted;
    private final Events events;
    private final Conclusions conclusions;
    private final PaperSheets paper;

    @Inject
    public Concluding(Asker asker, Entrusted entrusted, Events events, Conclusions conclusions, PaperSheets paper) {
        this.asker = asker;
        this.entrusted = entrusted;
        this.events = events;
        this.conclusions = conclusions;
        this.paper = paper;
    }

    /** The next dates of the seminar, soonest first. */
    public List<Event> next(EventId id) {
        Event event = entrusted.get(id);
        return events.open(event.town(), event.seminar(), entrusted.today(), MOST).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
    }

    /** What was concluded so far. */
    public Optional<Drawn> drawn(EventId id) {
        Event event = entrusted.get(id);
        return conclusions.find(event.town(), id).map(Conclusion::drawn);
    }

    /**
     * Draws a conclusion, or thinks it over.
     *
     * @throws NoSuchSeminar when the next date is none of this seminar
     */
    public void conclude(EventId id, Drawn drawn) {
        Event event = entrusted.get(id);
        drawn.next().ifPresent(next -> requireSame(event, events.get(event.town(), next)));
        conclusions
                .find(event.town(), id)
                .ifPresentOrElse(
                        known -> known.becomes(drawn, asker.person(), entrusted.today()),
                        () -> conclusions.add(new Conclusion(event, drawn, asker.person(), entrusted.today())));
    }

    private static void requireSame(Event event, Event next) {
        if (!next.seminar().equals(event.seminar())) {
            throw new NoSuchSeminar(next.id());
        }
    }

    /**
     * What is asked on paper.
     *
     * @throws de.digifit.lms.questionnaire.NoQuestionnaire in a town that has published none
     */
    public Questionnaire questionnaire(EventId id) {
        return paper.questionnaire(entrusted.get(id), entrusted.today());
    }

    /**
     * Puts what stands on a sheet of paper into the ballot box. Sending the same sheet again changes nothing.
     *
     * @param sheet made when the form was opened
     * @throws de.digifit.lms.evaluation.AnsweringClosed when nothing is asked about the event today
     * @throws de.digifit.lms.evaluation.MoreSheetsThanPeople when there are answers of all who took part
     */
    public void enter(EventId id, UUID sheet, Answer answer) {
        paper.enter(entrusted.get(id), sheet, answer, entrusted.today());
    }
}
