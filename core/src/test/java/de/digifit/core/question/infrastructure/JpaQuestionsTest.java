// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.question.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.SomeTeam;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.question.AnswerMissing;
import de.digifit.core.question.AnsweredAlready;
import de.digifit.core.question.NoSuchQuestion;
import de.digifit.core.question.Question;
import de.digifit.core.question.QuestionState;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaQuestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaQuestions questions = new JpaQuestions();
    private TownId town;
    private MultiplierTeam team;

    @BeforeEach
    void open() {
        questions.entities = transaction.entities();
        SomeTown some = new SomeTown(transaction.entities());
        town = some.id();
        UnitId unit = some.aUnit("Bauen");
        PersonId alex = some.aPerson("Alex");
        team = SomeTeam.of(town, unit, alex, TODAY);
        transaction.entities().persist(team);
    }

    private Question asked(String topic, LocalDate day) {
        Question question = new Question(team, Optional.empty(), topic, "Wie geht das?", day);
        questions.add(question);
        return question;
    }

    @Test
    void open_ones_come_first_and_answered_ones_are_counted() {
        asked("alt", TODAY.minusDays(9));
        asked("beantwortet", TODAY).answer("So", TODAY);
        asked("neu", TODAY);
        transaction.entities().flush();
        transaction.entities().clear();

        assertThat(questions.of(town)).extracting(Question::topic).containsExactly("neu", "alt", "beantwortet");
        assertThat(questions.answered(team.id())).isEqualTo(1);
        assertThat(questions.of(new TownId(Ids.next()))).isEmpty();
    }

    @Test
    void a_question_is_passed_on_and_answered_once_in_words() {
        Question question = asked("E-Akte", TODAY);
        transaction.entities().flush();
        question.passOn(TODAY);
        assertThat(question.state()).isEqualTo(QuestionState.WITH_CDO);
        assertThatThrownBy(() -> question.answer(" ", TODAY)).isInstanceOf(AnswerMissing.class);

        question.answer("So", TODAY);

        assertThatThrownBy(() -> question.passOn(TODAY)).isInstanceOf(AnsweredAlready.class);
        assertThatThrownBy(() -> questions.hold(new TownId(Ids.next()), question.id()))
                .isInstanceOf(NoSuchQuestion.class);
    }
}
