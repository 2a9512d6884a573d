// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.core.shared.Act;
import de.digifit.core.shared.Words;
import de.digifit.lms.evaluation.Conclusion;
import de.digifit.lms.evaluation.Conclusions;
import de.digifit.lms.evaluation.KeptAnswer;
import de.digifit.lms.evaluation.KeptAnswers;
import de.digifit.lms.evaluation.Result;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What was said about events: coordination reads all of it, lecturers what was said about their own. */
@Act
@RequiresPermissions("evaluation:read")
public class Evaluations {

    private final Entrusted entrusted;
    private final Seminars seminars;
    private final KeptAnswers answers;
    private final Conclusions conclusions;
    private final Sheets sheets;

    @Inject
    public Evaluations(
            Entrusted entrusted, Seminars seminars, KeptAnswers answers, Conclusions conclusions, Sheets sheets) {
        this.entrusted = entrusted;
        this.seminars = seminars;
        this.answers = answers;
        this.conclusions = conclusions;
        this.sheets = sheets;
    }

    /** The events of the last twelve months, latest first. */
    public List<Line> all() {
        List<Event> over = entrusted.over();
        List<EventId> ids = over.stream().map(Event::id).toList();
        Map<SeminarId, Seminar> titles =
                seminars.get(entrusted.town(), over.stream().map(Event::seminar).toList());
        Map<EventId, List<KeptAnswer>> said = first(answers.of(entrusted.town(), ids)).stream()
                .collect(Collectors.groupingBy(answer -> answer.event().orElseThrow()));
        Map<EventId, Conclusion> concluded = conclusions.of(entrusted.town(), ids).stream()
                .collect(Collectors.toMap(Conclusion::event, Function.identity()));
        return over.stream()
                .map(event -> new Line(
                        event,
                        Objects.requireNonNull(titles.get(event.seminar())).title(),
                        result(said.getOrDefault(event.id(), List.of())),
                        Optional.ofNullable(concluded.get(event.id()))))
                .toList();
    }

    /** @throws de.digifit.lms.seminar.NoSuchSeminar when the asker neither holds this event nor coordinates */
    public Evaluation view(EventId id) {
        Event event = entrusted.get(id);
        return new Evaluation(
                event,
                seminars.get(event.town(), event.seminar()),
                sheets.about(event, Round.FIRST),
                sheets.about(event, Round.FOLLOW_UP),
                conclusions.find(event.town(), id),
                conclusions.before(event.town(), id));
    }

    /**
     * What was said in each year about the seminar of an event, earliest first; years with too few answers are left out.
     *
     * @throws de.digifit.lms.seminar.NoSuchSeminar as {@link #view}
     */
    public SortedMap<Integer, Result> years(EventId id) {
        Event event = entrusted.get(id);
        SortedMap<Integer, Result> years = new TreeMap<>();
        first(answers.of(event.town(), event.seminar())).stream()
                .collect(Collectors.groupingBy(KeptAnswer::year))
                .forEach((year, said) -> result(said).ifPresent(result -> years.put(year, result)));
        return years;
    }

    /** Whether the asker draws conclusions and enters sheets of paper. */
    public boolean concludes() {
        return entrusted.coordinates();
    }

    private static List<KeptAnswer> first(List<KeptAnswer> all) {
        return all.stream().filter(answer -> answer.round() == Round.FIRST).toList();
    }

    private static Optional<Result> result(List<KeptAnswer> said) {
        return Result.find(said.stream().map(KeptAnswer::answer).toList());
    }

    /**
     * How far the evaluation of an event is.
     *
     * @param result of the first round, as soon as enough have answered
     * @param conclusion of coordination, once it is drawn
     */
    public record Line(Event event, Words title, Optional<Result> result, Optional<Conclusion> conclusion) {

        /** Whether coordination should look at it soon: the answers are low, and nothing is concluded yet. */
        public boolean urgent() {
            return conclusion.isEmpty() && result.filter(Result::low).isPresent();
        }
    }
}
