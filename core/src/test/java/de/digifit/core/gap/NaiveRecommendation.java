// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The published rule once more, word for word with plain numbers and loops, and with nothing of the real one: so that
 * both have to be wrong in the same way for a mistake to pass.
 */
final class NaiveRecommendation {

    record Role(String code, Map<String, Integer> targets, Set<String> core) {}

    record Course(
            String code,
            int units,
            Map<String, Integer> effects,
            Map<String, Integer> prerequisites,
            Set<String> onlyRoles) {}

    private final Map<String, Integer> target = new TreeMap<>();
    private final Set<String> core = new HashSet<>();
    private final Map<String, Integer> actual;
    private final Set<String> roleCodes = new HashSet<>();
    private final List<Course> courses;

    NaiveRecommendation(List<Role> roles, Map<String, Integer> actual, List<Course> courses) {
        this.actual = new HashMap<>(actual);
        this.courses = courses;
        for (Role role : roles) {
            roleCodes.add(role.code());
            core.addAll(role.core());
            for (String code : role.targets().keySet()) {
                target.put(
                        code,
                        Math.max(target.getOrDefault(code, 0), role.targets().get(code)));
            }
        }
    }

    List<String> gaps() {
        List<String> lines = new ArrayList<>();
        for (boolean wanted : new boolean[] {true, false}) {
            for (int steps = 4; steps >= 1; steps--) {
                for (String code : target.keySet()) {
                    if (core.contains(code) == wanted && target.get(code) - have(code) == steps) {
                        lines.add(code + " " + have(code) + ">" + target.get(code));
                    }
                }
            }
        }
        return lines;
    }

    /** The proposals, then what is left to practice. Changes what the person has, so ask once and after the gaps. */
    List<String> proposals() {
        List<String> lines = new ArrayList<>();
        Course best = best();
        while (best != null) {
            lines.add(best.code() + " " + score(best));
            for (String code : best.effects().keySet()) {
                actual.put(code, Math.max(have(code), best.effects().get(code)));
            }
            best = best();
        }
        for (String code : target.keySet()) {
            if (have(code) < target.get(code)) {
                lines.add(code + " " + have(code) + ">" + target.get(code));
            }
        }
        return lines;
    }

    @org.jspecify.annotations.Nullable
    private Course best() {
        Course best = null;
        for (Course course : courses) {
            if (allowed(course) && score(course) > 0 && (best == null || better(course, best))) {
                best = course;
            }
        }
        return best;
    }

    private boolean better(Course one, Course other) {
        if (score(one) != score(other)) {
            return score(one) > score(other);
        }
        if (one.units() != other.units()) {
            return one.units() < other.units();
        }
        return one.code().compareTo(other.code()) < 0;
    }

    private boolean allowed(Course course) {
        Set<String> shared = new TreeSet<>(course.onlyRoles());
        shared.retainAll(roleCodes);
        if (!course.onlyRoles().isEmpty() && shared.isEmpty()) {
            return false;
        }
        for (String code : course.prerequisites().keySet()) {
            if (have(code) < course.prerequisites().get(code)) {
                return false;
            }
        }
        return true;
    }

    private int score(Course course) {
        int score = 0;
        for (String code : course.effects().keySet()) {
            if (target.containsKey(code)) {
                int closed = Math.min(course.effects().get(code), target.get(code)) - have(code);
                if (closed > 0) {
                    score += core.contains(code) ? 2 * closed : closed;
                }
            }
        }
        return score;
    }

    private int have(String code) {
        return actual.getOrDefault(code, 0);
    }
}
