// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import static de.digifit.core.estimate.Histories.ALEX;
import static de.digifit.core.estimate.Histories.D4;
import static de.digifit.core.estimate.Histories.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.Published;
import de.digifit.core.competency.Level;
import de.digifit.core.estimate.Parameters.Thresholds;
import de.digifit.core.estimate.Parameters.Trust;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.organisation.PersonId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The numbers in {@code docs/estimate.md} are those that the code gives. */
class WorkedExamplesTest {

    private static final Published PAGE = new Published("estimate.md");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?s)<!-- example -->\\n\\|[^\\n]*\\n\\|[-|]+\\|\\n(.*?)\\n?\\n\\|[^\\n]*\\n\\|[-|]+\\|\\n(\\|.*?)\\n<!-- end -->");

    private static final Pattern EIGHTH_CELL = Pattern.compile("^(?:\\|[^|]*){7}\\| (\\d)");

    private final Estimator estimator = Estimator.published();

    @TestFactory
    Stream<DynamicTest> each_example_gives_what_the_page_says() {
        List<String[]> examples = EXAMPLE.matcher(PAGE.page())
                .results()
                .map(found -> new String[] {found.group(1), found.group(2)})
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(8);
        return examples.stream()
                .map(example ->
                        DynamicTest.dynamicTest(example[1], () -> assertThat(answer(example[0], target(example[1])))
                                .isEqualTo(example[1])));
    }

    @Test
    void each_number_in_the_table_of_kinds_is_the_published_one() {
        Parameters published = Parameters.published();
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (Trust.isAsked(kind)) {
                Trust trust = published.trustIn(kind);
                assertThat(PAGE.page())
                        .contains("| `%s` | %s | %s | %s |"
                                .formatted(
                                        kind, plain(trust.weight()), plain(trust.optimism()), plain(trust.repeat())));
            }
        }
    }

    @Test
    void each_other_number_in_the_text_is_the_published_one() {
        Parameters published = Parameters.published();
        Thresholds thresholds = published.thresholds();
        Distribution prior = published.prior();

        assertThat(PAGE.page())
                .contains("version %d".formatted(published.version()))
                .contains("%s, %s, %s, %s, %s"
                        .formatted(
                                percent(prior.open()),
                                percent(prior.starting()),
                                percent(prior.applying()),
                                percent(prior.guiding()),
                                percent(prior.shaping())))
                .contains("half-life of %d days".formatted(published.halfLives().usual()))
                .contains("`sharpness` %s".formatted(plain(published.sharpness())))
                .contains("`pull` %s".formatted(plain(published.pull())))
                .contains("`known` %s".formatted(plain(thresholds.known())))
                .contains("`fulfilled` %s".formatted(percent(thresholds.fulfilled())))
                .contains("`open` %s".formatted(percent(thresholds.open())))
                .contains("`carried` %s".formatted(percent(thresholds.carried())));
        published.halfLives().named().forEach((competency, days) -> assertThat(PAGE.page())
                .contains("%s %d".formatted(competency.code(), days)));
    }

    private String answer(String entries, Level target) {
        Testimony testimony = testimony(entries);
        Estimate estimate = estimator.estimate(testimony, D4, TODAY);
        NextEvidence next = new Outlook(estimator).next(testimony, D4, TODAY, target);
        String levels = Arrays.stream(Level.values())
                .map(level -> percent(estimate.levels().of(level)))
                .collect(Collectors.joining(" | "));
        return String.format(
                Locale.ROOT,
                "| %.2f | %s | %s | %d | %s | %s | `%s` %s |",
                estimate.weight(),
                levels,
                estimate.level().map(level -> String.valueOf(level.number())).orElse("–"),
                target.number(),
                percent(estimate.reaches(target)),
                estimate.verdict(target),
                next.kind(),
                percent(next.chance()));
    }

    private static Testimony testimony(String rows) {
        Testimony all = Testimony.nothing();
        Matcher row = Pattern.compile("\\| `(\\w+)` \\| (\\d) \\| (\\d+) \\| (\\S+) \\| (\\S+) \\|")
                .matcher(rows);
        while (row.find()) {
            EvidenceKind kind = EvidenceKind.valueOf(row.group(1));
            int error = "–".equals(row.group(5))
                    ? 0
                    : new BigDecimal(row.group(5)).movePointRight(2).intValueExact();
            all = all.and(Histories.said(
                    kind,
                    Level.of(Integer.parseInt(row.group(2))),
                    TODAY.minusDays(Long.parseLong(row.group(3))),
                    person(row.group(4)),
                    "DF-07",
                    error,
                    0));
        }
        return all;
    }

    private static PersonId person(String name) {
        return "Alex".equals(name) ? ALEX : new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static Level target(String result) {
        Matcher target = EIGHTH_CELL.matcher(result);
        assertThat(target.find()).as(result).isTrue();
        return Level.of(Integer.parseInt(target.group(1)));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
