// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledge;

import de.digifit.core.competency.application.CompetencyCatalog;
import de.digifit.core.knowledge.DutyPost;
import de.digifit.core.knowledge.PublicHours;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a duty needs and when the public waits for it. */
@Named
@RequestScoped
public class DutyWords {

    @Inject
    private Say say;

    @Inject
    private CompetencyNames names;

    @Inject
    private CompetencyCatalog catalog;

    /** For example "2 Menschen: Unterlagen ausgeben (B1 Elektronische Akte führen ab Stufe 2)". */
    public List<String> posts(UnitDuty duty) {
        return duty.posts().stream().map(this::post).toList();
    }

    private String post(DutyPost post) {
        List<String> needs = Stream.of(post.first(), post.second())
                .flatMap(Optional::stream)
                .map(need -> say.text(
                        "knowledge.need",
                        names.of(need.competency()),
                        need.level().number()))
                .toList();
        String asked = needs.isEmpty() ? say.text("knowledge.need.none") : String.join(", ", needs);
        return say.text("knowledge.post", post.hands(), post.work(), asked);
    }

    /** When a counter is open, and how many stay; empty where there is none. */
    public String counter(UnitDuty duty) {
        return duty.counter()
                .map(hours -> say.text(
                        "knowledge.counter",
                        hours.stay(),
                        times("knowledge.mornings", hours, hours::morning)
                                + times("knowledge.afternoons", hours, hours::afternoon)))
                .orElse("");
    }

    private String times(String key, PublicHours hours, Predicate<DayOfWeek> open) {
        String days =
                Arrays.stream(DayOfWeek.values()).filter(open).map(this::day).collect(Collectors.joining(", "));
        return days.isEmpty() ? "" : say.text(key, days) + (key.endsWith("mornings") && afternoons(hours) ? "; " : "");
    }

    private static boolean afternoons(PublicHours hours) {
        return Arrays.stream(DayOfWeek.values()).anyMatch(hours::afternoon);
    }

    /** For example "Montag". */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(say.text("knowledge.language")));
    }

    public List<Option> getCompetencies() {
        return catalog.titles().stream()
                .filter(title -> !title.outdated())
                .map(title -> new Option(title.id().value(), names.of(title.id())))
                .toList();
    }

    public List<Option> getLevels() {
        return names.levels();
    }
}
