// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.LearningOffer;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Mode;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is taught: title, goals, length, whom it is for, and the level that it can prepare in which competency.
 *
 * <p>A seminar does not take place by itself; its runs are {@link Event}s. Its effect is a proposal: taking part writes
 * evidence, and whether a level is reached the person and the leader say in a talk. Recommended levels are hints and
 * never keep anybody out.
 */
@Entity
@Table(schema = "lms", name = "seminar")
public class Seminar {

    @Id
    private UUID id;

    private UUID town;
    private String code;

    @Embedded
    @AttributeOverride(name = "de", column = @Column(name = "title_de"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Words title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Syllabus syllabus;

    private int units;
    private int minimum;
    private int maximum;
    private @Nullable Integer refresherMonths;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private @Nullable LocalDate retiredOn;

    protected Seminar() {}

    /**
     * @param units length in units of 45 minutes
     * @param minimum people without whom it does not take place
     * @param maximum places
     */
    public Seminar(TownId town, String code, Words title, int units, int minimum, int maximum, Syllabus syllabus) {
        if (minimum > maximum) {
            throw new IllegalArgumentException(code + ": the minimum is above the maximum");
        }
        this.id = Ids.next();
        this.town = town.value();
        this.code = code;
        this.title = title;
        this.units = units;
        this.minimum = minimum;
        this.maximum = maximum;
        this.syllabus = syllabus;
        this.mode = Mode.of(syllabus.plan().stream().map(SessionPlan::online).toList());
    }

    /** @param months after which it should be taken again */
    public Seminar refreshedAfter(int months) {
        refresherMonths = months;
        return this;
    }

    /** Says again what is taught; events that were made before stay as they are. */
    public void rewrite(Words newTitle, int newUnits, Capacity size, Syllabus contents) {
        title = newTitle;
        units = newUnits;
        minimum = size.minimum();
        maximum = size.places();
        syllabus = contents;
    }

    /** What its events usually are, and after how many months it should be taken again, if ever. */
    public void isUsually(Mode newMode, @Nullable Integer months) {
        mode = newMode;
        refresherMonths = months;
    }

    /** It stays readable, since events and certificates name it, but it gets no new events. */
    public void retire(LocalDate today) {
        if (retiredOn == null) {
            retiredOn = today;
        }
    }

    public boolean retired() {
        return retiredOn != null;
    }

    public OptionalInt refresherMonths() {
        return refresherMonths == null ? OptionalInt.empty() : OptionalInt.of(refresherMonths);
    }

    public Mode mode() {
        return mode;
    }

    /** Codes of the areas whose competencies it strengthens, such as {@code D}. */
    public SortedSet<String> topics() {
        return effects().keySet().stream()
                .map(competency -> competency.code().substring(0, 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether no date of its plan takes more than half a day. */
    public boolean halfDay() {
        return !plan().isEmpty() && plan().stream().allMatch(SessionPlan::halfDay);
    }

    public SeminarId id() {
        return new SeminarId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public String code() {
        return code;
    }

    public Words title() {
        return title;
    }

    public int units() {
        return units;
    }

    public int minimum() {
        return minimum;
    }

    public int maximum() {
        return maximum;
    }

    public Syllabus syllabus() {
        return syllabus;
    }

    public Map<CompetencyId, Level> effects() {
        return Syllabus.levels(syllabus.effects());
    }

    /** As the gap rule sees it. */
    public LearningOffer offer() {
        return new LearningOffer(
                code, units, effects(), Syllabus.levels(syllabus.prerequisites()), Set.copyOf(syllabus.onlyRoles()));
    }

    /** The dates that a run of this seminar has, in order: one for most, five for the multiplier training. */
    public List<SessionPlan> plan() {
        return syllabus.plan();
    }
}
