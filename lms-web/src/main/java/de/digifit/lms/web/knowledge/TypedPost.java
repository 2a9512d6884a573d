// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledge;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.knowledge.DutyPost;
import de.digifit.core.knowledge.DutyPost.Need;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in the form about a kind of work until it is sent. */
public class TypedPost implements Serializable {

    private static final int USUAL = 2;

    private @Nullable String work;
    private @Nullable Integer hands = 1;
    private @Nullable String competency;
    private @Nullable Integer level = USUAL;
    private @Nullable String also;
    private @Nullable Integer alsoLevel = USUAL;

    static TypedPost of(DutyPost post) {
        TypedPost typed = new TypedPost();
        typed.work = post.work();
        typed.hands = post.hands();
        typed.competency = post.competency();
        typed.level = Objects.requireNonNullElse(post.level(), USUAL);
        typed.also = post.also();
        typed.alsoLevel = Objects.requireNonNullElse(post.alsoLevel(), USUAL);
        return typed;
    }

    DutyPost post() {
        return DutyPost.of(
                Objects.requireNonNullElse(work, ""),
                Objects.requireNonNullElse(hands, 0),
                need(competency, level),
                need(also, alsoLevel));
    }

    private static Optional<Need> need(@Nullable String competency, @Nullable Integer level) {
        return Optional.ofNullable(competency)
                .map(id -> new Need(new CompetencyId(id), Level.of(Objects.requireNonNullElse(level, USUAL))));
    }

    public @Nullable String getWork() {
        return work;
    }

    public void setWork(@Nullable String work) {
        this.work = work;
    }

    public @Nullable Integer getHands() {
        return hands;
    }

    public void setHands(@Nullable Integer hands) {
        this.hands = hands;
    }

    public @Nullable String getCompetency() {
        return competency;
    }

    public void setCompetency(@Nullable String competency) {
        this.competency = competency;
    }

    public @Nullable Integer getLevel() {
        return level;
    }

    public void setLevel(@Nullable Integer level) {
        this.level = level;
    }

    public @Nullable String getAlso() {
        return also;
    }

    public void setAlso(@Nullable String also) {
        this.also = also;
    }

    public @Nullable Integer getAlsoLevel() {
        return alsoLevel;
    }

    public void setAlsoLevel(@Nullable Integer alsoLevel) {
        this.alsoLevel = alsoLevel;
    }
}
