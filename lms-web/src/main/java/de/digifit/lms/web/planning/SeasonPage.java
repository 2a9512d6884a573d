// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.lms.planning.application.Season;
import de.digifit.lms.planning.application.SeasonFilter;
import de.digifit.lms.planning.application.SeasonRow;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The start page of coordination: half a year by month and week; what is looked at stands in the address. */
@Named
@RequestScoped
public class SeasonPage {

    @Inject
    private Season season;

    @Inject
    private Say say;

    private final SeasonChoice choice = new SeasonChoice();
    private @Nullable String view;
    private List<SeasonRow> rows = List.of();
    private Set<EventId> undecided = Set.of();
    private List<Seminar> withoutMorning = List.of();

    public void open() {
        YearMonth now = season.thisMonth();
        List<SeasonRow> everything = season.calendar(choice.everything(now));
        SeasonFilter filter = choice.filter(now);
        undecided = season.undecided(everything);
        withoutMorning = season.withoutMorning(everything);
        rows = everything.stream().filter(row -> filter.accepts(row.event())).toList();
    }

    /** What was chosen, in an address that can be kept. */
    public String show() {
        return "/planning/season.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private YearMonth start() {
        return choice.start(season.thisMonth());
    }

    public List<SeasonMonth> getMonths() {
        return IntStream.range(0, SeasonChoice.MONTHS)
                .mapToObj(start()::plusMonths)
                .map(month -> new SeasonMonth(month, rows))
                .toList();
    }

    public List<Option> getSeminars() {
        return season.seminars().stream()
                .map(one -> new Option(one.id().toString(), one.code() + " " + say.words(one.title())))
                .toList();
    }

    public String getMorningMissing() {
        return withoutMorning.stream().map(Seminar::code).collect(Collectors.joining(", "));
    }

    public boolean undecided(SeasonRow row) {
        return undecided.contains(row.event().id());
    }

    public SeasonChoice getChoice() {
        return choice;
    }

    public boolean isGrid() {
        return Objects.equals(view, "grid");
    }

    public String getFound() {
        return say.text("planning.season.found", rows.size());
    }

    public String getEarlier() {
        return start().minusMonths(SeasonChoice.MONTHS).toString();
    }

    public String getLater() {
        return start().plusMonths(SeasonChoice.MONTHS).toString();
    }

    public @Nullable String getView() {
        return view;
    }

    public void setView(@Nullable String view) {
        this.view = view;
    }
}
