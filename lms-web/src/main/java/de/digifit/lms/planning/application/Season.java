// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.planning.HalfDays;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Seminar;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The coming season, for coordination and the CDO: how full each event is and what waits. */
@Act
@RequiresPermissions("season:see")
public class Season {

    private static final int MONTHS = 8;

    private final Asker asker;
    private final Programme programme;
    private final Clock clock;

    @Inject
    public Season(Asker asker, Programme programme, Clock clock) {
        this.asker = asker;
        this.programme = programme;
        this.clock = clock;
    }

    public List<SeasonRow> coming() {
        LocalDate today = LocalDate.now(clock);
        return programme.season(asker.town(), today, today.plusMonths(MONTHS)).stream()
                .filter(row -> row.event().state() == Event.State.PUBLISHED)
                .toList();
    }

    /** Events of these months, soonest first; also drafts and those that were called off. */
    public List<SeasonRow> calendar(SeasonFilter filter) {
        return programme.season(asker.town(), filter.first(), filter.last()).stream()
                .filter(row -> filter.accepts(row.event()))
                .toList();
    }

    /** Seminars none of whose events in these months needs only mornings. */
    public List<Seminar> withoutMorning(List<SeasonRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        SeasonRow::seminar,
                        LinkedHashMap::new,
                        Collectors.mapping(SeasonRow::event, Collectors.toList())))
                .entrySet()
                .stream()
                .filter(entry -> new HalfDays(entry.getValue()).missing())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Published events below their minimum whose day of decision has come or is near. */
    public Set<EventId> undecided(List<SeasonRow> rows) {
        LocalDate today = LocalDate.now(clock);
        return rows.stream()
                .map(SeasonRow::event)
                .filter(event -> event.awaitsDecision(today))
                .map(Event::id)
                .collect(Collectors.toSet());
    }

    public List<Seminar> seminars() {
        return programme.seminars(asker.town());
    }

    public YearMonth thisMonth() {
        return YearMonth.now(clock);
    }

    /** The events of a year by the budget line from which they are paid. */
    public List<BudgetLine> budget(int year) {
        Map<String, List<Event>> lines =
                programme.season(asker.town(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                        .map(SeasonRow::event)
                        .filter(event -> event.state() != Event.State.CANCELLED)
                        .filter(event -> !event.terms().cost().free())
                        .collect(Collectors.groupingBy(
                                event -> event.terms().cost().budgetLine(), TreeMap::new, Collectors.toList()));
        return lines.entrySet().stream()
                .map(line -> BudgetLine.of(line.getKey(), line.getValue()))
                .toList();
    }
}
