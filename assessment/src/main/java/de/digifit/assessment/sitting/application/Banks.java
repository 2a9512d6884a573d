// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting.application;

import de.digifit.assessment.diagnosis.BankItem;
import de.digifit.assessment.diagnosis.Blueprint;
import de.digifit.assessment.diagnosis.Diagnosis;
import de.digifit.assessment.diagnosis.DiagnosisRules;
import de.digifit.assessment.diagnosis.ItemBank;
import de.digifit.assessment.diagnosis.NextItem;
import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.Items;
import de.digifit.assessment.measurement.LevelScale;
import de.digifit.assessment.measurement.Population;
import de.digifit.assessment.sitting.Sitting;
import de.digifit.core.competency.Competencies;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The items of a town as the diagnosis reads them: one bank for each competency, read again when the town changed its
 * items.
 */
@ApplicationScoped
class Banks {

    private final Items items;
    private final Competencies competencies;
    private final ConcurrentMap<Subject, Read> read = new ConcurrentHashMap<>();

    @Inject
    Banks(Items items, Competencies competencies) {
        this.items = items;
        this.competencies = competencies;
    }

    /** How many items each competency has. */
    Map<CompetencyId, Long> sizes(TownId town) {
        return new TreeMap<>(items.counts(town));
    }

    /** @throws de.digifit.assessment.diagnosis.BankTooSmall when too many people would be shown the same items */
    void requireEnough(TownId town, CompetencyId competency, Level target) {
        ItemBank bank = read(town, competencies.get(competency).id()).bank();
        new Diagnosis(bank, blueprint(competency), rules(bank, target), Population.usual());
    }

    /** What a sitting which has begun is asked, from what the bank has now. */
    Asking asking(TownId town, Sitting sitting) {
        return read(town, sitting.competency()).about(sitting.target());
    }

    /**
     * A diagnosis of somebody.
     *
     * @param most items that it has
     */
    record Asking(Diagnosis diagnosis, int most) {

        /** The item that is asked now; none once it is over. */
        Optional<ItemId> now(Sitting sitting) {
            return diagnosis.next(sitting.round()) instanceof NextItem next && !sitting.isOver()
                    ? Optional.of(ItemId.of(next.item().id()))
                    : Optional.empty();
        }
    }

    private Read read(TownId town, CompetencyId competency) {
        Subject subject = new Subject(town, competency);
        long stamp = items.stamp(town);
        return read.compute(
                subject,
                (same, before) -> before != null && before.stamp() == stamp
                        ? before
                        : new Read(stamp, competency, bank(town, competency), new ConcurrentHashMap<>()));
    }

    private ItemBank bank(TownId town, CompetencyId competency) {
        return new ItemBank(items.askable(town, competency).stream()
                .map(item -> new BankItem(item.id().toString(), competency.code(), item.parameters()))
                .toList());
    }

    private static Blueprint blueprint(CompetencyId competency) {
        return new Blueprint(new TreeMap<>(Map.of(competency.code(), 1.0)));
    }

    private static DiagnosisRules rules(ItemBank bank, Level target) {
        return DiagnosisRules.usual(LevelScale.beginOf(target)).forBankOf(bank.size());
    }

    private record Subject(TownId town, CompetencyId competency) {}

    /**
     * What stood in the bank when the town had this stamp, or a little later.
     *
     * @param askings one for each target that anybody was asked about since
     */
    private record Read(long stamp, CompetencyId competency, ItemBank bank, ConcurrentMap<Level, Asking> askings) {

        Asking about(Level target) {
            return askings.computeIfAbsent(target, this::asking);
        }

        private Asking asking(Level target) {
            DiagnosisRules rules = rules(bank, target);
            return new Asking(Diagnosis.goingOn(bank, blueprint(competency), rules, Population.usual()), rules.most());
        }
    }
}
