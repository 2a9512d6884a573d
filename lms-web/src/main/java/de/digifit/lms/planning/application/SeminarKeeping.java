// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.Words;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import de.digifit.lms.seminar.SessionPlan;
import de.digifit.lms.seminar.Syllabus;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Mode;
import de.digifit.lms.venue.NameTaken;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.jspecify.annotations.Nullable;

/** Keeping the seminars that a town offers. */
@Act
@RequiresPermissions("seminar:keep")
public class SeminarKeeping {

    private final Asker asker;
    private final Seminars seminars;
    private final Clock clock;

    @Inject
    public SeminarKeeping(Asker asker, Seminars seminars, Clock clock) {
        this.asker = asker;
        this.seminars = seminars;
        this.clock = clock;
    }

    /** Also those that are retired, by code. */
    public List<Seminar> all() {
        return seminars.all(asker.town());
    }

    public Seminar get(SeminarId id) {
        return seminars.get(asker.town(), id);
    }

    /** @throws NameTaken when there is one with this code */
    public SeminarId offer(String code, Sheet sheet) {
        if (all().stream().anyMatch(other -> other.code().equalsIgnoreCase(code))) {
            throw new NameTaken(code);
        }
        Seminar seminar = new Seminar(
                asker.town(),
                code,
                sheet.title(),
                sheet.units(),
                sheet.size().minimum(),
                sheet.size().places(),
                sheet.syllabus(List.of(), List.of()));
        seminar.isUsually(sheet.mode(), sheet.refresherMonths());
        return seminars.add(seminar).id();
    }

    /** Dates of its plan and the roles it is for stay. */
    public void rewrite(SeminarId id, Sheet sheet) {
        Seminar seminar = get(id);
        Syllabus before = seminar.syllabus();
        seminar.rewrite(sheet.title(), sheet.units(), sheet.size(), sheet.syllabus(before.onlyRoles(), before.plan()));
        seminar.isUsually(sheet.mode(), sheet.refresherMonths());
    }

    /** Its events stay; it gets no new ones. */
    public void retire(SeminarId id) {
        get(id).retire(LocalDate.now(clock));
    }

    /**
     * A seminar as somebody describes it.
     *
     * @param size minimum and places of its events
     * @param refresherMonths after how many months it should be taken again, if ever
     * @param feedback address of the survey about it, if there is one
     * @param effects level number by competency id
     * @param prerequisites recommended level number by competency id
     */
    public record Sheet(
            Words title,
            int units,
            Capacity size,
            Mode mode,
            @Nullable Integer refresherMonths,
            Words audience,
            Words format,
            List<Words> goals,
            Words transferTask,
            @Nullable String feedback,
            Map<String, Integer> effects,
            Map<String, Integer> prerequisites) {

        Syllabus syllabus(List<String> onlyRoles, List<SessionPlan> plan) {
            return new Syllabus(
                    audience, format, goals, transferTask, feedback, effects, prerequisites, onlyRoles, plan);
        }
    }
}
