// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.evaluation;

import de.digifit.core.council.CouncilEntry;
import de.digifit.core.shared.Words;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.questionnaire.Statements;
import de.digifit.lms.questionnaire.application.QuestionnaireKeeping;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is asked after events: written, and published once the staff council took part. */
@Named
@ViewScoped
public class EvaluationQuestionsPage implements Serializable {

    private static final String AGAIN = "/evaluation/questions.xhtml?faces-redirect=true";

    @Inject
    private QuestionnaireKeeping keeping;

    @Inject
    private Say say;

    private List<TypedStatement> statements = List.of();
    private @Nullable LocalDate council;
    private @Nullable String file;
    private transient @Nullable List<Questionnaire> editions;

    public void open() {
        List<Words> all = keeping.proposal().all();
        statements = IntStream.range(0, all.size())
                .mapToObj(number -> new TypedStatement(number + 1, all.get(number)))
                .toList();
    }

    public String draft() {
        keeping.draft(typed());
        say.done("evaluation.questions.kept");
        return AGAIN;
    }

    /** @throws de.digifit.core.council.CouncilNotInvolved while day or file number are missing; what was typed stays */
    public String publish() {
        CouncilEntry entry = CouncilEntry.typed(council, file);
        keeping.publish(typed(), entry.on(), entry.file());
        say.done("evaluation.questions.published");
        return AGAIN;
    }

    private Statements typed() {
        return new Statements(statements.stream().map(TypedStatement::words).toList());
    }

    public List<Questionnaire> getEditions() {
        if (editions == null) {
            editions = keeping.editions();
        }
        return editions;
    }

    public List<TypedStatement> getStatements() {
        return statements;
    }

    public @Nullable LocalDate getCouncil() {
        return council;
    }

    public void setCouncil(@Nullable LocalDate council) {
        this.council = council;
    }

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = file;
    }
}
