// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting;

import de.digifit.assessment.diagnosis.Diagnosis;
import de.digifit.assessment.diagnosis.Outcome;
import de.digifit.assessment.diagnosis.Outcome.End;
import de.digifit.assessment.diagnosis.Outcome.Finding;
import de.digifit.assessment.diagnosis.Round;
import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.Response;
import de.digifit.assessment.measurement.AbilityEstimate;
import de.digifit.assessment.measurement.Population;
import de.digifit.assessment.measurement.StatedLevel;
import de.digifit.assessment.sitting.SittingRefused.Reason;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The short diagnosis of one person about one competency and one target level: its seed and whether each item was solved. So
 * it goes on anywhere, and asks the same items on each device.
 *
 * <p>Nobody but the person ever sees it. What it says goes to the ledger only by an act of the person.
 */
@Entity
@Table(schema = "assessment", name = "sitting")
public class Sitting {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private UUID person;
    private String competency;
    private int target;
    private long seed;
    private LocalDate begunOn;

    @Embedded
    private @Nullable Ending ending;

    private @Nullable LocalDate broughtOn;

    @ElementCollection
    @CollectionTable(
            schema = "assessment",
            name = "sitting_answer",
            joinColumns = @JoinColumn(name = "sitting", nullable = false))
    @OrderColumn(name = "place")
    private List<SittingAnswer> answers = new ArrayList<>();

    protected Sitting() {}

    public Sitting(TownId town, PersonId person, CompetencyId competency, Level target, LocalDate today) {
        this.id = Ids.next();
        this.town = town.value();
        this.person = person.value();
        this.competency = competency.value();
        this.target = target.number();
        this.seed = id.getLeastSignificantBits();
        this.begunOn = today;
    }

    /**
     * Keeps whether the answer was right, and ends when enough is known.
     *
     * @throws de.digifit.assessment.diagnosis.AnsweredAlready when this is not the item that is asked now
     * @throws SittingRefused when nothing was answered
     */
    public void answer(Diagnosis diagnosis, Item item, Response response, LocalDate today) {
        if (response.isIncomplete()) {
            throw new SittingRefused(Reason.NOTHING_ANSWERED);
        }
        boolean solved = item.content().task().solvedBy(response);
        Round round = diagnosis.answered(round(), item.id().toString(), solved);
        answers.add(SittingAnswer.of(round.given().get(answers.size())));
        endIfOver(diagnosis, round, today);
    }

    /** The person has had enough; no reason is asked for. Nothing changes a second time. */
    public void stop(Diagnosis diagnosis, LocalDate today) {
        if (!isOver()) {
            endIfOver(diagnosis, round().ended(), today);
        }
    }

    private void endIfOver(Diagnosis diagnosis, Round round, LocalDate today) {
        if (diagnosis.next(round) instanceof Outcome outcome) {
            ending = Ending.of(outcome, today);
        }
    }

    /**
     * What it says about the level, to be brought to the ledger by the person; nothing a second time.
     *
     * @throws SittingRefused while it goes on, or when the answers say too little
     */
    public Optional<StatedLevel> bring(LocalDate today) {
        if (!isOver()) {
            throw new SittingRefused(Reason.NOT_OVER);
        }
        if (broughtOn != null) {
            return Optional.empty();
        }
        StatedLevel stated = StatedLevel.of(estimate()).orElseThrow(() -> new SittingRefused(Reason.SAYS_TOO_LITTLE));
        broughtOn = today;
        return Optional.of(stated);
    }

    /** How far it has come. */
    public Round round() {
        String area = competency().code();
        boolean enough = end().filter(End.ENOUGH::equals).isPresent();
        return new Round(seed, answers.stream().map(each -> each.given(area)).toList(), enough);
    }

    /** What the answers say, with what is usual. */
    public AbilityEstimate estimate() {
        return AbilityEstimate.of(
                Population.usual(),
                round().given().stream().map(Round.Given::answer).toList());
    }

    /** How many of the answered items only an expert has judged. */
    public long provisional() {
        return round().given().stream()
                .filter(given -> given.answer().item().isProvisional())
                .count();
    }

    public boolean isOver() {
        return ending != null;
    }

    public SittingId id() {
        return new SittingId(id);
    }

    public CompetencyId competency() {
        return new CompetencyId(competency);
    }

    public Level target() {
        return Level.of(target);
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    /** None while it goes on. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(ending).map(Ending::endedOn);
    }

    /** About the target level; none while it goes on. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(ending).map(Ending::finding);
    }

    /** Why nothing more is asked; none while it goes on. */
    public Optional<End> end() {
        return Optional.ofNullable(ending).map(Ending::endReason);
    }

    /** When the person released it to the own evidence, if at all. */
    public Optional<LocalDate> broughtOn() {
        return Optional.ofNullable(broughtOn);
    }
}
