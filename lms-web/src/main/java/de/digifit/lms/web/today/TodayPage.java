// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.today;

import de.digifit.core.gap.Standing;
import de.digifit.core.gap.application.PersonalStanding;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.today.application.ToDo;
import de.digifit.lms.today.application.Today;
import de.digifit.lms.today.application.TodayView;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Radar;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** To do, next dates, where I stand. */
@Named
@RequestScoped
public class TodayPage {

    private static final int MOST = 5;
    private static final int GAPS = 3;

    @Inject
    private Today today;

    @Inject
    private CompetencyNames names;

    @Inject
    private Say say;

    private TodayView view = new TodayView(List.of(), List.of(), PersonalStanding.NOTHING);

    public void open() {
        view = today.view();
    }

    public List<Task> getTasks() {
        return view.toDo().stream().limit(MOST).map(this::task).toList();
    }

    public List<BookingDetails> getUpcoming() {
        return view.upcoming().stream().limit(MOST).toList();
    }

    public List<Standing> getGaps() {
        return view.standing().open().stream().limit(GAPS).toList();
    }

    public String getReached() {
        return say.text(
                "today.reached",
                view.standing().reached(),
                view.standing().rows().size());
    }

    public boolean isWithoutRole() {
        return view.standing().rows().isEmpty();
    }

    public List<Radar.Axis> getAxes() {
        return names.axes(view.standing().rows());
    }

    private Task task(ToDo toDo) {
        String what = what(toDo);
        String key = "today.todo." + toDo.kind();
        return new Task(
                say.text(key, what, toDo.count()),
                say.text(
                        key + ".text",
                        what,
                        toDo.count(),
                        toDo.last() == null ? "" : Words.date(toDo.last().day())),
                say.text(key + ".act"),
                target(toDo.kind()),
                toDo.id());
    }

    private String what(ToDo toDo) {
        if (toDo.last() != null) {
            return say.words(toDo.last().title());
        }
        return toDo.competency() == null ? "" : names.of(toDo.competency());
    }

    private static String target(ToDo.Kind kind) {
        return switch (kind) {
            case TALK -> "/talk/show.xhtml";
            case ANSWER -> "/rights/mine.xhtml";
            case AGREE -> "/talk/answer.xhtml";
            case DECIDE -> "/team/today.xhtml";
            case PRACTISE, REFRESH, MEASURE_OPEN, MEASURE_NO_DATE, MEASURE_OVERDUE -> "/seminar/show.xhtml";
            case TRANSFER, TEAM_TRANSFER -> "/measure/transfer.xhtml";
            case FEEDBACK -> "/evaluation/answer.xhtml";
            case CARD_TRY, CARD_GO_ON, CARD_REVIEW -> "/handover/card.xhtml";
            case CHECK, RATE -> "/competency/rate.xhtml";
        };
    }

    /** A task in words, and where it is done. */
    public record Task(String title, String text, String act, String to, String id) {}
}
