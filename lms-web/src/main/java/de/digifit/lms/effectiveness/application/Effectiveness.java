// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.application;

import de.digifit.assessment.effect.Horizon;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Act;
import de.digifit.lms.effectiveness.Value;
import de.digifit.lms.effectiveness.Wave.Subject;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Whether seminars work, for those who run them and for the staff council: numbers of large groups, the same for the whole
 * quarter, and "no evidence yet" where that is the case.
 */
@Act
@RequiresPermissions("effectiveness:read")
public class Effectiveness {

    private static final List<Value> UNKNOWN =
            Stream.of(Horizon.values()).map(Value::unknown).toList();

    private final Asker asker;
    private final Modules modules;
    private final Seminars seminars;
    private final Quarterly quarterly;
    private final Beside beside;

    @Inject
    public Effectiveness(Asker asker, Modules modules, Seminars seminars, Quarterly quarterly, Beside beside) {
        this.asker = asker;
        this.modules = modules;
        this.seminars = seminars;
        this.quarterly = quarterly;
        this.beside = beside;
    }

    /** Every seminar that leads somewhere, by code. */
    public List<Line> all() {
        Map<Subject, List<Value>> values = values();
        return seminars.of(asker.town()).stream()
                .filter(seminar -> !seminar.effects().isEmpty())
                .map(seminar -> new Line(seminar, learning(seminar, values)))
                .toList();
    }

    /** @throws de.digifit.lms.seminar.NoSuchSeminar when the town has none with this id */
    public Report view(SeminarId id) {
        Seminar seminar = seminars.get(asker.town(), id);
        return new Report(
                seminar,
                beside.reaction(seminar),
                learning(seminar, values()),
                beside.transfer(seminar),
                beside.results(seminar),
                quarterly.threshold(seminar.town()).smallestCohort());
    }

    private Map<Subject, List<Value>> values() {
        modules.requireReleased(Module.EFFECTIVENESS);
        TownId town = asker.town();
        quarterly.read(town);
        return quarterly.values(town);
    }

    /** Of what nothing is known there is a value, too: too few people. */
    private SortedMap<CompetencyId, List<Value>> learning(Seminar seminar, Map<Subject, List<Value>> values) {
        SortedMap<CompetencyId, List<Value>> learning = new TreeMap<>();
        seminar.effects()
                .keySet()
                .forEach(competency ->
                        learning.put(competency, values.getOrDefault(new Subject(seminar.id(), competency), UNKNOWN)));
        return learning;
    }

    /** A seminar in the list of all: what is known right after it, by competency. */
    public record Line(Seminar seminar, SortedMap<CompetencyId, List<Value>> learning) {}
}
