// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.curriculum;

import de.digifit.core.competency.application.CompetencyCatalog;
import de.digifit.lms.planning.application.SeminarKeeping;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A seminar as coordination describes it. */
@Named
@ViewScoped
public class SeminarEditPage implements Serializable {

    private static final int HIGHEST = 4;

    @Inject
    private SeminarKeeping keeping;

    @Inject
    private CompetencyCatalog competencies;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String code;
    private @Nullable SeminarForm form;
    private boolean retired;

    public void open() {
        form = new SeminarForm();
        if (id == null) {
            // An empty form, too, is for those only who may send it.
            keeping.all();
            form.offer(fields(Map.of()), fields(Map.of()));
        } else {
            Seminar seminar = keeping.get(SeminarId.of(id));
            code = seminar.code();
            retired = seminar.retired();
            form.fill(seminar);
            form.offer(
                    fields(seminar.syllabus().effects()),
                    fields(seminar.syllabus().prerequisites()));
        }
    }

    private List<LevelField> fields(Map<String, Integer> levels) {
        return competencies.all().stream()
                .map(competency -> new LevelField(
                        competency.id().value(),
                        competency.id().code() + " " + say.words(competency.title()),
                        levels.getOrDefault(competency.id().value(), 0)))
                .toList();
    }

    public String save() {
        if (id == null) {
            keeping.offer(String.valueOf(code).strip(), getForm().sheet());
        } else {
            keeping.rewrite(SeminarId.of(id), getForm().sheet());
        }
        say.done("planning.seminar.done");
        return "/planning/seminars.xhtml?faces-redirect=true";
    }

    public String retire() {
        keeping.retire(SeminarId.of(String.valueOf(id)));
        say.done("planning.seminar.retired");
        return "/planning/seminars.xhtml?faces-redirect=true";
    }

    public List<Option> getLevels() {
        return IntStream.rangeClosed(0, HIGHEST)
                .mapToObj(level -> new Option(level, say.text("planning.seminar.level", level)))
                .toList();
    }

    public SeminarForm getForm() {
        return Objects.requireNonNull(form);
    }

    public boolean isKnown() {
        return id != null;
    }

    public boolean isRetired() {
        return retired;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
