// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.call;

import de.digifit.core.call.Interest.Said;
import de.digifit.core.call.Perspective;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in the form of who would like to take part, until it is sent. */
public class InterestForm implements Serializable {

    private @Nullable String motivation;
    private @Nullable String experience;
    private @Nullable String topics;
    private final Map<String, Boolean> perspectives = new LinkedHashMap<>();

    Said said() {
        return new Said(
                text(motivation),
                text(experience),
                text(topics),
                Arrays.stream(Perspective.values())
                        .filter(one -> Boolean.TRUE.equals(perspectives.get(one.name())))
                        .collect(Collectors.toSet()));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public @Nullable String getMotivation() {
        return motivation;
    }

    public void setMotivation(@Nullable String motivation) {
        this.motivation = motivation;
    }

    public @Nullable String getExperience() {
        return experience;
    }

    public void setExperience(@Nullable String experience) {
        this.experience = experience;
    }

    public @Nullable String getTopics() {
        return topics;
    }

    public void setTopics(@Nullable String topics) {
        this.topics = topics;
    }

    /** By name: whether the person brings it. */
    public Map<String, Boolean> getPerspectives() {
        return perspectives;
    }
}
