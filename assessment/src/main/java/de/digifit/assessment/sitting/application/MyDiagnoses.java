// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting.application;

import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.Items;
import de.digifit.assessment.item.Response;
import de.digifit.assessment.item.application.OwnEvidence;
import de.digifit.assessment.item.application.Participant;
import de.digifit.assessment.sitting.Sitting;
import de.digifit.assessment.sitting.SittingId;
import de.digifit.assessment.sitting.Sittings;
import de.digifit.core.agreement.Module;
import de.digifit.core.audit.Unrecorded;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The own short diagnoses. There is no act by which anybody could see those of somebody else. */
@Act
@RequiresPermissions("round:own")
public class MyDiagnoses {

    private final Participant participant;
    private final Sittings sittings;
    private final Banks banks;
    private final Items items;
    private final OwnEvidence evidence;

    @Inject
    public MyDiagnoses(Participant participant, Sittings sittings, Banks banks, Items items, OwnEvidence evidence) {
        this.participant = participant;
        this.sittings = sittings;
        this.banks = banks;
        this.items = items;
        this.evidence = evidence;
    }

    /** The newest first. */
    public List<Sitting> mine() {
        return sittings.of(me());
    }

    /** How many items there are about each competency. */
    public Map<CompetencyId, Long> sizes() {
        return banks.sizes(participant.town());
    }

    /**
     * A diagnosis of whether the target level is reached; one about the same that is not over goes on.
     *
     * @throws de.digifit.assessment.diagnosis.BankTooSmall when there are too few items to choose among
     */
    @Unrecorded
    public SittingId begin(CompetencyId competency, Level target) {
        PersonId me = me();
        sittings.serialise(me);
        return sittings.of(me).stream()
                .filter(sitting ->
                        sitting.competency().equals(competency) && sitting.target() == target && !sitting.isOver())
                .findFirst()
                .orElseGet(() -> begun(me, competency, target))
                .id();
    }

    private Sitting begun(PersonId me, CompetencyId competency, Level target) {
        banks.requireEnough(participant.town(), competency, target);
        Sitting sitting = new Sitting(participant.town(), me, competency, target, participant.today());
        sittings.add(sitting);
        return sitting;
    }

    /** @throws de.digifit.assessment.sitting.NoSuchSitting when the asker has none with this id */
    public SittingView view(SittingId id) {
        Sitting sitting = sittings.get(me(), id);
        Banks.Asking asking = banks.asking(participant.town(), sitting);
        return new SittingView(
                sitting, asking.now(sitting).map(item -> items.get(participant.town(), item)), asking.most());
    }

    /**
     * Answers the item that is asked now.
     *
     * @throws de.digifit.assessment.diagnosis.AnsweredAlready when it is not that one
     * @throws de.digifit.assessment.sitting.SittingRefused when nothing was answered
     */
    @Unrecorded
    public void answer(SittingId id, ItemId item, Response response) {
        Sitting sitting = sittings.hold(me(), id);
        sitting.answer(
                banks.asking(participant.town(), sitting).diagnosis(),
                items.get(participant.town(), item),
                response,
                participant.today());
    }

    /** The person has had enough. */
    @Unrecorded
    public void stop(SittingId id) {
        Sitting sitting = sittings.hold(me(), id);
        sitting.stop(banks.asking(participant.town(), sitting).diagnosis(), participant.today());
    }

    /**
     * The person releases the result to the own evidence, where it counts for the own estimate.
     *
     * @throws de.digifit.assessment.sitting.SittingRefused while it goes on, or when it says too little
     */
    public void bring(SittingId id) {
        Sitting sitting = sittings.hold(me(), id);
        sitting.bring(participant.today())
                .ifPresent(stated -> evidence.add(EvidenceKind.DIAGNOSIS, sitting.competency(), stated, "sitting"));
    }

    /** For good, at any time; also while the module is off. */
    @Unrecorded
    public void remove(SittingId id) {
        sittings.remove(sittings.hold(participant.person(), id));
    }

    private PersonId me() {
        return participant.in(Module.DIAGNOSIS);
    }
}
