// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.application;

import de.digifit.assessment.measure.Hindrance;
import de.digifit.assessment.measure.Transfer;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.headcount.Count;
import de.digifit.core.headcount.Head;
import de.digifit.core.headcount.Place;
import de.digifit.core.headcount.Published;
import de.digifit.core.headcount.Quarter;
import de.digifit.core.headcount.Question;
import de.digifit.core.headcount.application.CountGate;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.effectiveness.TransferShares;
import de.digifit.lms.effectiveness.Transfers;
import de.digifit.lms.effectiveness.application.Report.Lacking;
import de.digifit.lms.evaluation.KeptAnswer;
import de.digifit.lms.evaluation.KeptAnswers;
import de.digifit.lms.evaluation.Result;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.seminar.Seminar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What stands beside the measured gain: what people said, what came of it at work, and what the town lacks. */
@ApplicationScoped
class Beside {

    /** Two years. */
    private static final int QUARTERS = 8;

    private static final String APPLIED = "APPLIED";
    private static final String REACHED = "REACHED";

    private final Modules modules;
    private final KeptAnswers answers;
    private final Transfers transfers;
    private final CountGate gate;

    @Inject
    Beside(Modules modules, KeptAnswers answers, Transfers transfers, CountGate gate) {
        this.modules = modules;
        this.answers = answers;
        this.transfers = transfers;
        this.gate = gate;
    }

    /** The mean of each year; years with too few answers are left out. */
    SortedMap<Integer, Result> reaction(Seminar seminar) {
        SortedMap<Integer, Result> years = new TreeMap<>();
        answers.of(seminar.town(), seminar.id()).stream()
                .filter(answer -> answer.round() == Round.FIRST)
                .collect(Collectors.groupingBy(KeptAnswer::year))
                .forEach((year, said) -> Result.find(
                                said.stream().map(KeptAnswer::answer).toList())
                        .ifPresent(result -> years.put(year, result)));
        return years;
    }

    /** None where nobody had answered at the first look of the quarter. */
    Optional<TransferShares> transfer(Seminar seminar) {
        Map<String, Published> said = gate.publish(Question.TRANSFER, day -> heads(seminar.town()));
        return count(said, seminar, REACHED).map(reached -> {
            Map<Hindrance, Count> hindrances = new EnumMap<>(Hindrance.class);
            for (Hindrance hindrance : Hindrance.values()) {
                count(said, seminar, hindrance.name()).ifPresent(count -> hindrances.put(hindrance, count));
            }
            return TransferShares.of(count(said, seminar, APPLIED).orElse(reached), reached, hindrances);
        });
    }

    private static Optional<Count> count(Map<String, Published> said, Seminar seminar, String about) {
        return Optional.ofNullable(said.get(subject(seminar.code(), about))).map(Published::total);
    }

    /** The same people for each subject, so that no two groups differ by a few. */
    private Map<String, List<Head>> heads(TownId town) {
        Map<String, List<Head>> heads = new HashMap<>();
        for (Transfers.Answer answer : transfers.of(town)) {
            questions().forEach((about, holds) -> heads.computeIfAbsent(
                            subject(answer.seminar(), about), subject -> new ArrayList<>())
                    .add(new Head(answer.person(), Place.TOWN, holds.test(answer))));
        }
        return heads;
    }

    private static Map<String, Predicate<Transfers.Answer>> questions() {
        Map<String, Predicate<Transfers.Answer>> questions = new HashMap<>();
        questions.put(APPLIED, answer -> answer.transfer() == Transfer.APPLIED);
        questions.put(REACHED, answer -> answer.transfer() != Transfer.NOT_YET);
        for (Hindrance hindrance : Hindrance.values()) {
            questions.put(
                    hindrance.name(),
                    answer -> answer.hindrance().filter(hindrance::equals).isPresent());
        }
        return questions;
    }

    private static String subject(String seminar, String about) {
        return seminar + " " + about;
    }

    /** Quarters in which nobody looked at the need are left out. It decides nothing. */
    Map<CompetencyId, List<Lacking>> results(Seminar seminar) {
        if (!modules.released(Module.NEED_REPORT)) {
            return Map.of();
        }
        Map<Quarter, Map<String, Published>> told = gate.told(Question.NEED, QUARTERS);
        Map<CompetencyId, List<Lacking>> results = new TreeMap<>();
        seminar.effects().keySet().forEach(competency -> results.put(competency, lacking(told, competency)));
        return Collections.unmodifiableMap(results);
    }

    private static List<Lacking> lacking(Map<Quarter, Map<String, Published>> told, CompetencyId competency) {
        List<Lacking> lacking = new ArrayList<>();
        told.forEach((quarter, said) -> Optional.ofNullable(said.get(competency.value()))
                .map(Published::total)
                .filter(count -> !count.hidden())
                .ifPresent(count -> lacking.add(new Lacking(quarter, count))));
        Collections.reverse(lacking);
        return lacking;
    }
}
