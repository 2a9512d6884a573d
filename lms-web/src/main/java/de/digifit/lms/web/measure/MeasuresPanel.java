// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.measure;

import de.digifit.assessment.qualification.MeasureId;
import de.digifit.assessment.talk.TalkId;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.measure.Progress;
import de.digifit.lms.measure.application.MyMeasures;
import de.digifit.lms.measure.application.TalkProgress;
import de.digifit.lms.measure.application.TeamMeasures;
import de.digifit.lms.seminar.SeminarId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures beside what a page is about; asked once for each page. */
@Named
@RequestScoped
public class MeasuresPanel {

    @Inject
    private MyMeasures own;

    @Inject
    private TeamMeasures team;

    @Inject
    private TalkProgress talks;

    private @Nullable List<Progress> asked;
    private @Nullable List<Progress> drafts;

    public List<Progress> getMine() {
        if (asked == null) {
            asked = own.mine();
        }
        return asked;
    }

    public List<Progress> ofPerson(String person) {
        if (asked == null) {
            asked = team.of(PersonId.of(person));
        }
        return asked;
    }

    /** Those that were agreed in this talk. */
    public List<Progress> ofTalk(String talk) {
        return around(talk).stream().filter(row -> isOf(row, talk)).toList();
    }

    /** Those of the same person from other talks. */
    public List<Progress> beside(String talk) {
        return around(talk).stream().filter(row -> !isOf(row, talk)).toList();
    }

    private List<Progress> around(String talk) {
        if (asked == null) {
            asked = talks.of(TalkId.of(talk));
        }
        return asked;
    }

    private static boolean isOf(Progress row, String talk) {
        return row.measure().talk().toString().equals(talk);
    }

    /** How far one line of an agreement is; nothing as long as it is not confirmed by both. */
    public @Nullable Progress line(String talk, MeasureId line) {
        return around(talk).stream()
                .filter(row -> row.measure().id().equals(line))
                .findFirst()
                .orElse(null);
    }

    /** What an application for that seminar would carry out, or nothing. */
    public @Nullable Progress draft(SeminarId seminar) {
        if (drafts == null) {
            drafts = own.draft(seminar).stream().toList();
        }
        return drafts.stream().findFirst().orElse(null);
    }
}
