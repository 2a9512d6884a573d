// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluationpaper.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.document.Paper;
import de.digifit.lms.document.Press;
import de.digifit.lms.evaluation.application.Evaluation;
import de.digifit.lms.evaluation.application.Evaluations;
import de.digifit.lms.evaluationpaper.PaperWords;
import de.digifit.lms.seminar.EventId;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * The papers of an evaluation, read by the act that knows who may read them; outside any transaction, because printing
 * takes time in which no connection is held.
 */
@Act
@RequiresPermissions("evaluation:read")
public class EvaluationPapers {

    private final Asker asker;
    private final Evaluations evaluations;
    private final Press press;
    private final Clock clock;

    @Inject
    public EvaluationPapers(Asker asker, Evaluations evaluations, Press press, Clock clock) {
        this.asker = asker;
        this.evaluations = evaluations;
        this.press = press;
        this.clock = clock;
    }

    /**
     * D18, to be filled in by hand.
     *
     * @throws de.digifit.lms.seminar.NoSuchSeminar when the asker neither holds this event nor coordinates
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] blank(EventId event, Locale locale) {
        return print(EvaluationSheet.blank(evaluations.view(event), new PaperWords(locale), today()), locale);
    }

    /**
     * D19.
     *
     * @throws de.digifit.lms.seminar.NoSuchSeminar as {@link #blank}
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public byte[] results(EventId event, Locale locale) {
        Evaluation evaluation = evaluations.view(event);
        return print(EvaluationSheet.results(evaluation, new PaperWords(locale), today()), locale);
    }

    private byte[] print(Paper.Sheet sheet, Locale locale) {
        return press.print(asker.town(), List.of(sheet), locale);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
