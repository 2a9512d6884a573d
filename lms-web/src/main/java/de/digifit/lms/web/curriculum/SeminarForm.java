// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.curriculum;

import de.digifit.core.shared.Words;
import de.digifit.lms.planning.application.SeminarKeeping.Sheet;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Mode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A seminar while it is being described. */
public class SeminarForm implements Serializable {

    private final WordsField title = new WordsField();
    private final WordsField audience = new WordsField();
    private final WordsField format = new WordsField();
    private final WordsField transferTask = new WordsField();
    private final WordsField goals = new WordsField();
    private int units = 4;
    private int minimum = 6;
    private int maximum = 16;
    private Mode mode = Mode.ON_SITE;
    private @Nullable Integer refresherMonths;
    private @Nullable String feedback;
    private List<LevelField> effects = List.of();
    private List<LevelField> prerequisites = List.of();

    /** What is known of it. */
    void fill(Seminar seminar) {
        title.fill(seminar.title());
        audience.fill(seminar.syllabus().audience());
        format.fill(seminar.syllabus().format());
        transferTask.fill(seminar.syllabus().transferTask());
        goals.setDe(seminar.syllabus().goals().stream().map(Words::de).collect(Collectors.joining("\n")));
        goals.setEn(seminar.syllabus().goals().stream().map(Words::en).collect(Collectors.joining("\n")));
        units = seminar.units();
        minimum = seminar.minimum();
        maximum = seminar.maximum();
        feedback = seminar.syllabus().feedback();
        mode = seminar.mode();
        refresherMonths = seminar.refresherMonths().isPresent()
                ? Integer.valueOf(seminar.refresherMonths().getAsInt())
                : null;
    }

    void offer(List<LevelField> forEffects, List<LevelField> forPrerequisites) {
        effects = forEffects;
        prerequisites = forPrerequisites;
    }

    Sheet sheet() {
        return new Sheet(
                title.words(),
                units,
                new Capacity(minimum, maximum, 0, null),
                mode,
                refresherMonths,
                audience.words(),
                format.words(),
                goalsByLine(),
                transferTask.words(),
                feedback,
                levels(effects),
                levels(prerequisites));
    }

    private List<Words> goalsByLine() {
        List<String> german =
                goals.words().de().lines().filter(line -> !line.isBlank()).toList();
        List<String> english =
                goals.words().en().lines().filter(line -> !line.isBlank()).toList();
        List<Words> lines = new ArrayList<>();
        for (int i = 0; i < german.size(); i++) {
            lines.add(new Words(german.get(i), i < english.size() ? english.get(i) : german.get(i)));
        }
        return lines;
    }

    private static Map<String, Integer> levels(List<LevelField> fields) {
        Map<String, Integer> levels = new TreeMap<>();
        fields.stream()
                .filter(field -> field.getLevel() > 0)
                .forEach(field -> levels.put(field.getId(), field.getLevel()));
        return levels;
    }

    public @Nullable String getFeedback() {
        return feedback;
    }

    public void setFeedback(@Nullable String feedback) {
        this.feedback = feedback;
    }

    public WordsField getTitle() {
        return title;
    }

    public WordsField getAudience() {
        return audience;
    }

    public WordsField getFormat() {
        return format;
    }

    public WordsField getTransferTask() {
        return transferTask;
    }

    public WordsField getGoals() {
        return goals;
    }

    public List<LevelField> getEffects() {
        return effects;
    }

    public List<LevelField> getPrerequisites() {
        return prerequisites;
    }

    public int getUnits() {
        return units;
    }

    public void setUnits(int units) {
        this.units = units;
    }

    public int getMinimum() {
        return minimum;
    }

    public void setMinimum(int minimum) {
        this.minimum = minimum;
    }

    public int getMaximum() {
        return maximum;
    }

    public void setMaximum(int maximum) {
        this.maximum = maximum;
    }

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public @Nullable Integer getRefresherMonths() {
        return refresherMonths;
    }

    public void setRefresherMonths(@Nullable Integer refresherMonths) {
        this.refresherMonths = refresherMonths;
    }
}
