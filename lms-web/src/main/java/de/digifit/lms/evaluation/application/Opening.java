// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.application;

import de.digifit.lms.evaluation.BallotBox;
import de.digifit.lms.evaluation.BallotBoxes;
import de.digifit.lms.evaluation.Envelope;
import de.digifit.lms.evaluation.KeptAnswer;
import de.digifit.lms.evaluation.KeptAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Opens ballot boxes: on a day after the last answer came in, and so much at a time that nobody stands out. All that
 * leaves at once is written in one transaction and in an order of chance.
 */
@ApplicationScoped
public class Opening {

    private final BallotBoxes boxes;
    private final KeptAnswers answers;
    private final Envelope envelope;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Opening(BallotBoxes boxes, KeptAnswers answers, Envelope envelope, Clock clock) {
        this.boxes = boxes;
        this.answers = answers;
        this.envelope = envelope;
        this.clock = clock;
    }

    /** The boxes at which something may be to do today. */
    @Transactional
    public List<UUID> due() {
        return envelope.ready() ? boxes.waiting(today()) : List.of();
    }

    /** Opens one, if enough waits in it; what is left over in it is opened with others. */
    @Transactional
    public void open(UUID id) {
        boxes.take(id).ifPresent(box -> {
            if (box.isRipe(today())) {
                keep(ofEvent(box));
            } else if (box.isLeftOver(today())) {
                openLeftOver(box);
            }
        });
    }

    private List<KeptAnswer> ofEvent(BallotBox box) {
        return box.empty(envelope).stream()
                .map(answer -> KeptAnswer.ofEvent(box, answer, today()))
                .toList();
    }

    private void openLeftOver(BallotBox box) {
        List<BallotBox> together = boxes.leftOver(box, today());
        if (together.stream().mapToInt(BallotBox::waiting).sum() >= BallotBox.FEWEST) {
            keep(together.stream().flatMap(one -> ofSeminar(one).stream()).toList());
        }
    }

    private List<KeptAnswer> ofSeminar(BallotBox box) {
        return box.empty(envelope).stream()
                .map(answer -> KeptAnswer.ofSeminar(box, answer, today()))
                .toList();
    }

    private void keep(List<KeptAnswer> leaving) {
        List<KeptAnswer> shaken = new ArrayList<>(leaving);
        Collections.shuffle(shaken, random);
        answers.add(shaken);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
