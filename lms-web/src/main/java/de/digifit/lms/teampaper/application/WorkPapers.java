// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teampaper.application;

import de.digifit.core.firstproject.ProjectId;
import de.digifit.core.firstproject.application.ProjectWork;
import de.digifit.core.shared.Act;
import de.digifit.core.workinggroup.MeetingId;
import de.digifit.core.workinggroup.application.WorkBoard;
import de.digifit.lms.teampaper.TeamWords;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The papers of the work of a team, read and printed as {@link TeamPapers}. */
@Act
@RequiresPermissions("multiplier:own")
public class WorkPapers {

    private final Desk desk;
    private final WorkBoard boards;
    private final ProjectWork projects;

    @Inject
    public WorkPapers(Desk desk, WorkBoard boards, ProjectWork projects) {
        this.desk = desk;
        this.boards = boards;
        this.projects = projects;
    }

    /** D28. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] minutes(MeetingId id, Locale locale) {
        return desk.print(WorkSheet.minutes(boards.meeting(id), new TeamWords(locale), desk.today()), locale);
    }

    /** D27. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] profile(ProjectId id, Locale locale) {
        return desk.print(WorkSheet.profile(projects.view(id), new TeamWords(locale), desk.today()), locale);
    }

    /** D26. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] order(ProjectId id, Locale locale) {
        return desk.print(WorkSheet.order(projects.view(id), new TeamWords(locale), desk.today()), locale);
    }
}
