// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teampaper.application;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.changeagent.application.TeamFiles;
import de.digifit.core.firstproject.application.ProjectWork;
import de.digifit.core.question.application.QuestionBoard;
import de.digifit.core.workinggroup.application.WorkBoard;
import de.digifit.lms.document.Paper;
import de.digifit.lms.teampaper.TeamWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What a report about a team is made of. */
@ApplicationScoped
class ReportFacts {

    private final TeamFiles files;
    private final WorkBoard boards;
    private final ProjectWork projects;
    private final QuestionBoard questions;

    @Inject
    ReportFacts(TeamFiles files, WorkBoard boards, ProjectWork projects, QuestionBoard questions) {
        this.files = files;
        this.boards = boards;
        this.projects = projects;
        this.questions = questions;
    }

    Paper.Sheet report(TeamId id, TeamWords words, LocalDate day) {
        return ClosingSheet.report(
                files.view(id), boards.view(id), projects.ofTeam(id), questions.answered(id), words, day);
    }
}
