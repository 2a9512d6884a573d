// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.edition.application.Difference.Change;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.core.framework.EditionStatus;
import de.digifit.core.framework.Line.Column;
import de.digifit.core.framework.Line.Kind;
import de.digifit.core.framework.exchange.Editions;
import de.digifit.core.shared.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final CompetencyId A1 = CompetencyId.of("TST", "A1");
    private static final CompetencyId B1 = CompetencyId.of("TST", "B1");

    private final Edition small = Editions.small();

    @Test
    void another_name_and_status_alone_are_no_difference() {
        assertThat(Difference.between(small, small.as("2", EditionStatus.DRAFT)))
                .isEmpty();
    }

    @Test
    void one_word_of_one_anchor_is_one_difference_in_one_language() {
        EditionCompetency a1 = small.find(A1).orElseThrow();
        List<Anchor> anchors = new ArrayList<>(a1.anchors());
        anchors.set(
                2, new Anchor(3, new Words("anders", a1.anchors().get(2).text().en())));

        Edition later = small.with(new EditionCompetency(A1, a1.area(), a1.title(), a1.mappings(), anchors));

        assertThat(Difference.between(small, later))
                .containsExactly(
                        new Difference(Change.CHANGED, Kind.ANCHOR, "A1", "3", Column.DE, "A1 auf 3", "anders"));
    }

    @Test
    void what_comes_and_what_goes_is_named_once_without_its_anchors() {
        EditionCompetency a1 = small.find(A1).orElseThrow();
        CompetencyId a2 = CompetencyId.of("TST", "A2");

        Edition later = small.without(B1)
                .with(new EditionCompetency(a2, "A", new Words("Neu", "New"), List.of(), a1.anchors()));

        assertThat(Difference.between(small, later))
                .containsExactly(
                        new Difference(Change.ADDED, Kind.COMPETENCY, "A2", "", Column.DE, "", "Neu / New"),
                        new Difference(Change.LEFT_OUT, Kind.COMPETENCY, "B1", "", Column.DE, "B1 / B1 (en)", ""));
    }

    @Test
    void a_competency_that_moves_to_another_area_with_other_codes_says_so() {
        EditionCompetency a1 = small.find(A1).orElseThrow();

        Edition later = small.with(new EditionCompetency(A1, "B", a1.title(), List.of(), a1.anchors()));

        assertThat(Difference.between(small, later))
                .extracting(Difference::column, Difference::before, Difference::after)
                .containsExactlyInAnyOrder(
                        tuple(Column.DIGCOMP22, "5.1", ""),
                        tuple(Column.DIGCOMP30, "4.2", ""),
                        tuple(Column.OF, "A", "B"));
    }
}
