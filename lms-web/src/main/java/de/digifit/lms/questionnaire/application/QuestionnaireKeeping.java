// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.questionnaire.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.questionnaire.Questionnaires;
import de.digifit.lms.questionnaire.Statements;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What the town asks after its events: coordination writes it, and publishes it once the staff council took part. */
@Act
@RequiresPermissions("evaluation:keep")
public class QuestionnaireKeeping {

    private final Asker asker;
    private final Questionnaires questionnaires;
    private final Clock clock;

    @Inject
    public QuestionnaireKeeping(Asker asker, Questionnaires questionnaires, Clock clock) {
        this.asker = asker;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** All editions, newest first. */
    public List<Questionnaire> editions() {
        return questionnaires.of(asker.town());
    }

    /** What to go on from: the draft, else what is in force, else what DigiFit brings along. */
    public Statements proposal() {
        return editions().stream().findFirst().map(Questionnaire::statements).orElseGet(Statements::shipped);
    }

    /** Keeps them as the draft of the next edition. */
    public void draft(Statements statements) {
        keep(statements);
    }

    /**
     * Keeps them and puts them in force; what runs already goes on with the edition it began with.
     *
     * @param council the day on which the staff council took part
     * @param file its file number
     * @throws de.digifit.core.council.CouncilNotInvolved without the file number, or when the day is still to come
     */
    public void publish(Statements statements, LocalDate council, String file) {
        keep(statements).publish(council, file, asker.person(), LocalDate.now(clock));
    }

    private Questionnaire keep(Statements statements) {
        return questionnaires
                .draft(asker.town())
                .map(draft -> rewritten(draft, statements))
                .orElseGet(() -> begun(statements));
    }

    private static Questionnaire rewritten(Questionnaire draft, Statements statements) {
        draft.rewrite(statements);
        return draft;
    }

    private Questionnaire begun(Statements statements) {
        int edition = editions().stream().mapToInt(Questionnaire::edition).max().orElse(0) + 1;
        Questionnaire draft = new Questionnaire(asker.town(), edition, statements);
        questionnaires.add(draft);
        return draft;
    }
}
