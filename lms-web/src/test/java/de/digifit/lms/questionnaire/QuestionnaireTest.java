// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.questionnaire;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.council.CouncilNotInvolved;
import de.digifit.core.shared.Words;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private final Questionnaire draft = new Questionnaire(aTown(), 1, Statements.shipped());

    @Test
    void nothing_is_published_before_the_staff_council_took_part() {
        assertThatThrownBy(() -> draft.publish(TODAY, " ", aPerson(), TODAY)).isInstanceOf(CouncilNotInvolved.class);
        assertThatThrownBy(() -> draft.publish(TODAY.plusDays(1), "PR 1", aPerson(), TODAY))
                .isInstanceOf(CouncilNotInvolved.class);
        assertThat(draft.publishedOn()).isEmpty();
    }

    @Test
    void what_is_published_keeps_its_words() {
        draft.publish(TODAY, "PR 1", aPerson(), TODAY);

        assertThat(draft.publishedOn()).contains(TODAY);
        assertThatThrownBy(() -> draft.rewrite(Statements.shipped())).isInstanceOf(QuestionnairePublished.class);
        assertThatThrownBy(() -> draft.publish(TODAY, "PR 2", aPerson(), TODAY))
                .isInstanceOf(QuestionnairePublished.class);
    }

    @Test
    void each_edition_has_eight_statements_in_both_languages() {
        assertThat(Statements.shipped().all()).hasSize(8);
        assertThatThrownBy(() -> new Statements(Collections.nCopies(7, new Words("a", "b"))))
                .isInstanceOf(StatementMissing.class);
        assertThatThrownBy(() -> new Statements(Collections.nCopies(8, new Words("a", ""))))
                .isInstanceOf(StatementMissing.class);
    }
}
