// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting.application;

import de.digifit.assessment.diagnosis.BankItem;
import de.digifit.assessment.diagnosis.Blueprint;
import de.digifit.assessment.diagnosis.Diagnosis;
import de.digifit.assessment.diagnosis.DiagnosisRules;
import de.digifit.assessment.diagnosis.ItemBank;
import de.digifit.assessment.diagnosis.NextItem;
import de.digifit.assessment.item.Item;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The items of a town as the diagnosis reads them: one bank for each competency. */
@ApplicationScoped
class Banks {

    private final Items items;
    private final Competencies competencies;

    @Inject
    Banks(Items items, Competencies competencies) {
        this.items = items;
        this.competencies = competencies;
    }

    /** How many items each competency has. */
    Map<CompetencyId, Long> sizes(TownId town) {
        return items.released(town).stream()
                .collect(Collectors.groupingBy(Item::competency, TreeMap::new, Collectors.counting()));
    }

    /** @throws de.digifit.assessment.diagnosis.BankTooSmall when too many people would be shown the same items */
    void requireEnough(TownId town, CompetencyId competency, Level target) {
        ItemBank bank = bank(town, competencies.get(competency).id());
        new Diagnosis(bank, blueprint(competency), rules(bank, target), Population.usual());
    }

    /** That of a sitting which has begun. */
    Diagnosis diagnosis(TownId town, Sitting sitting) {
        ItemBank bank = bank(town, sitting.competency());
        return Diagnosis.goingOn(
                bank, blueprint(sitting.competency()), rules(bank, sitting.target()), Population.usual());
    }

    /** How many items a sitting has at most, from what the bank has now. */
    int most(TownId town, Sitting sitting) {
        return rules(bank(town, sitting.competency()), sitting.target()).most();
    }

    /** The item that is asked now; none once it is over. */
    Optional<Item> now(TownId town, Sitting sitting) {
        return diagnosis(town, sitting).next(sitting.round()) instanceof NextItem next && !sitting.isOver()
                ? Optional.of(items.get(town, ItemId.of(next.item().id())))
                : Optional.empty();
    }

    private ItemBank bank(TownId town, CompetencyId competency) {
        List<BankItem> released = items.released(town).stream()
                .filter(item -> item.competency().equals(competency))
                .map(item -> new BankItem(item.id().toString(), competency.code(), item.parameters()))
                .toList();
        return new ItemBank(released);
    }

    private static Blueprint blueprint(CompetencyId competency) {
        return new Blueprint(new TreeMap<>(Map.of(competency.code(), 1.0)));
    }

    private static DiagnosisRules rules(ItemBank bank, Level target) {
        return DiagnosisRules.usual(LevelScale.beginOf(target)).forBankOf(bank.size());
    }
}
