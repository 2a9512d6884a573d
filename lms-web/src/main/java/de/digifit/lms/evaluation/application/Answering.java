// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.evaluation.Answer;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.NoSuchSeminar;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Somebody who was there says something about an event, once. */
@Act
@RequiresPermissions("evaluation:answer")
public class Answering {

    private final Asker asker;
    private final OpenSheets sheets;
    private final Collecting collecting;
    private final Clock clock;

    @Inject
    public Answering(Asker asker, OpenSheets sheets, Collecting collecting, Clock clock) {
        this.asker = asker;
        this.sheets = sheets;
        this.collecting = collecting;
        this.clock = clock;
    }

    /** What waits for an answer of the asker, newest first. */
    public List<OpenSheet> mine() {
        return attended().stream().filter(sheet -> !sheets.answered(sheet)).toList();
    }

    /** @throws NoSuchSeminar when the asker was not there, or nothing is asked today */
    public OpenSheet sheet(EventId event) {
        return attended().stream()
                .filter(sheet -> sheet.event().id().equals(event))
                .findFirst()
                .orElseThrow(() -> new NoSuchSeminar(event));
    }

    /** Whether the asker has answered this one. */
    public boolean answered(EventId event) {
        return sheets.answered(sheet(event));
    }

    /**
     * Spends the one-time token and puts the answer into the ballot box. A second answer changes nothing.
     *
     * @throws NoSuchSeminar as {@link #sheet}
     * @throws de.digifit.lms.evaluation.NoKeyForAnswers when this installation has no key to seal it with
     * @throws de.digifit.lms.evaluation.MoreSheetsThanPeople when sheets of paper stand for everybody already
     */
    public void answer(EventId event, Answer answer) {
        collecting.drop(sheet(event), answer, today());
    }

    private List<OpenSheet> attended() {
        return sheets.of(asker.town(), asker.person(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
