// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A kind of work within a duty, as it is kept.
 *
 * @param work what is done, for example "Unterlagen ausgeben"
 * @param hands how many people it needs at once
 * @param competency what somebody has to be able to do; nothing means that anybody can
 * @param level and how well, 1 to 4
 * @param also what besides
 */
@Embeddable
public record DutyPost(
        String work,
        int hands,
        @Nullable String competency,
        @Nullable Integer level,
        @Nullable String also,
        @Nullable Integer alsoLevel)
        implements Serializable {

    /** What somebody has to be able to do, and how well. */
    public record Need(CompetencyId competency, Level level) implements Serializable {}

    public static DutyPost of(String work, int hands, Optional<Need> first, Optional<Need> second) {
        return new DutyPost(work.strip(), hands, competency(first), level(first), competency(second), level(second));
    }

    private static @Nullable String competency(Optional<Need> need) {
        return need.map(one -> one.competency().value()).orElse(null);
    }

    private static @Nullable Integer level(Optional<Need> need) {
        return need.map(one -> one.level().number()).orElse(null);
    }

    public Optional<Need> first() {
        return need(competency, level);
    }

    public Optional<Need> second() {
        return need(also, alsoLevel);
    }

    private static Optional<Need> need(@Nullable String competency, @Nullable Integer level) {
        return competency == null || level == null
                ? Optional.empty()
                : Optional.of(new Need(new CompetencyId(competency), Level.of(level)));
    }

    /** As cover is reckoned with; of one competency named twice the higher level counts. */
    public Duty.Post post() {
        Map<CompetencyId, Level> needs = new TreeMap<>();
        first().ifPresent(need -> needs.put(need.competency(), need.level()));
        second().ifPresent(need ->
                needs.merge(need.competency(), need.level(), (one, other) -> one.reaches(other) ? one : other));
        return new Duty.Post(needs, hands);
    }
}
