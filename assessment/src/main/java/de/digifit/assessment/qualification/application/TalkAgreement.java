// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification.application;

import de.digifit.assessment.qualification.AgreedMeasure;
import de.digifit.assessment.qualification.Agreements;
import de.digifit.assessment.qualification.MeasureId;
import de.digifit.assessment.qualification.QualificationAgreement;
import de.digifit.assessment.qualification.Terms;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.TalkState;
import de.digifit.assessment.talk.TalkTransition;
import de.digifit.assessment.talk.application.Seat;
import de.digifit.assessment.talk.application.TalkSeats;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Both write the lines of part B, and both confirm them or say why not. */
@Act
@RequiresPermissions("talk:own")
public class TalkAgreement {

    private final TalkSeats seats;
    private final Agreements agreements;
    private final Lines lines;
    private final Levels levels;

    @Inject
    public TalkAgreement(TalkSeats seats, Agreements agreements, Lines lines, Levels levels) {
        this.seats = seats;
        this.agreements = agreements;
        this.lines = lines;
        this.levels = levels;
    }

    /** Empty until somebody wrote the first line. */
    public View view(TalkId id) {
        Seat seat = seats.at(id);
        QualificationAgreement agreement = agreements.find(id).orElseGet(() -> new QualificationAgreement(seat.talk()));
        return new View(seat, agreement, agreement.measures());
    }

    /**
     * Adds a line, or changes one; what was confirmed before is withdrawn.
     *
     * @param line the one to change, or none
     * @throws de.digifit.assessment.qualification.AgreementConcluded when both have had the last word
     */
    public void write(TalkId id, Optional<MeasureId> line, Terms terms) {
        lines.write(seats.toChange(id), line, terms);
    }

    public void remove(TalkId id, MeasureId line) {
        lines.open(seats.toChange(id)).remove(line);
    }

    /**
     * @param read the edition that was read
     * @throws de.digifit.assessment.qualification.AgreementChanged when a line was changed since
     */
    public void confirm(TalkId id, int read) {
        Seat seat = seats.toChange(id);
        QualificationAgreement agreement = lines.open(seat);
        boolean concluded = agreement.concluded();
        agreement.confirm(seat.side(), read, levels.now());
        if (agreement.agreed() && !concluded) {
            levels.agree(agreement, seat.talk().leader().orElse(seat.hand().onBehalfOf()));
        }
        goOn(seat, agreement);
    }

    /** @param statement why there is no agreement, in own words */
    public void disagree(TalkId id, String statement) {
        Seat seat = seats.toChange(id);
        QualificationAgreement agreement = lines.open(seat);
        agreement.disagree(seat.side(), statement, levels.now());
        goOn(seat, agreement);
    }

    private static void goOn(Seat seat, QualificationAgreement agreement) {
        if (agreement.concluded() && seat.talk().state() == TalkState.HELD) {
            seat.talk().go(TalkTransition.CONFIRM, seat.hand());
        }
    }

    /** Part B as one of the two sees it. */
    public record View(Seat seat, QualificationAgreement agreement, List<AgreedMeasure> measures) {

        public View {
            measures = List.copyOf(measures);
        }

        public Side mine() {
            return seat.side();
        }

        public Side others() {
            return mine() == Side.PERSON ? Side.LEADER : Side.PERSON;
        }

        /** Whether lines may be written. */
        public boolean writable() {
            return seat.talk().state() == TalkState.HELD && !agreement.concluded();
        }
    }
}
