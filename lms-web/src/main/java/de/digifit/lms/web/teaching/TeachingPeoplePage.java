// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.teaching;

import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.teaching.Teaching;
import de.digifit.lms.teaching.application.TeachingKeeping;
import de.digifit.lms.teaching.application.TeachingKeeping.Teacher;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who can hold which seminars, and who stands beside. */
@Named
@RequestScoped
public class TeachingPeoplePage {

    @Inject
    private TeachingKeeping keeping;

    @Inject
    private Say say;

    private List<Row> rows = List.of();

    public void open() {
        Map<SeminarId, String> codes =
                keeping.seminars().stream().collect(Collectors.toMap(Seminar::id, Seminar::code));
        rows = keeping.teachers().stream().map(teacher -> row(teacher, codes)).toList();
    }

    private Row row(Teacher teacher, Map<SeminarId, String> codes) {
        return new Row(
                teacher.person().toString(),
                teacher.name(),
                say.text(teacher.lecturer() ? "teaching.lecturer" : "teaching.beside"),
                teacher.teaching().map(one -> codes(one, codes)).orElse(""),
                teacher.teaching().map(this::days).orElse(""));
    }

    private static String codes(Teaching teaching, Map<SeminarId, String> codes) {
        return teaching.seminars().stream()
                .filter(codes::containsKey)
                .map(seminar -> codes.getOrDefault(seminar, ""))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String days(Teaching teaching) {
        return teaching.weekdays().stream()
                .sorted()
                .map(DayOfWeek::name)
                .map(day -> say.text("weekday.short." + day))
                .collect(Collectors.joining(", "));
    }

    public List<Row> getRows() {
        return rows;
    }

    /**
     * Somebody in words.
     *
     * @param seminars codes; empty while nothing is said
     */
    public record Row(String id, String name, String part, String seminars, String days) {}
}
