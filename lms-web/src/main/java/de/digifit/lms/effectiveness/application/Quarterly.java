// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.application;

import de.digifit.assessment.effect.Horizon;
import de.digifit.core.agreement.ModuleSwitches;
import de.digifit.core.estimate.Testimonies;
import de.digifit.core.headcount.Quarter;
import de.digifit.core.headcount.Threshold;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.effectiveness.Observed;
import de.digifit.lms.effectiveness.Participation;
import de.digifit.lms.effectiveness.Value;
import de.digifit.lms.effectiveness.Wave;
import de.digifit.lms.effectiveness.Wave.Subject;
import de.digifit.lms.effectiveness.WaveMaker;
import de.digifit.lms.effectiveness.Waves;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What seminars bring, made once a quarter at the first look and kept: whoever looks later reads the same, whoever came or
 * left meanwhile.
 */
@ApplicationScoped
public class Quarterly {

    private final Waves waves;
    private final Observed observed;
    private final Seminars seminars;
    private final ModuleSwitches agreement;
    private final Clock clock;

    @Inject
    public Quarterly(Waves waves, Observed observed, Seminars seminars, ModuleSwitches agreement, Clock clock) {
        this.waves = waves;
        this.observed = observed;
        this.seminars = seminars;
        this.agreement = agreement;
        this.clock = clock;
    }

    /** Makes the waves of this quarter, if nobody has yet. */
    void read(TownId town) {
        LocalDate today = LocalDate.now(clock);
        Quarter quarter = Quarter.of(today);
        if (waves.read(town, quarter)) {
            return;
        }
        waves.lock(town);
        if (!waves.read(town, quarter)) {
            waves.keep(town, quarter, clock.instant(), made(new WaveMaker(town, quarter, today, threshold(town))));
        }
    }

    /** What is said of each seminar and competency of which there is a wave, in the order of the horizons. */
    public Map<Subject, List<Value>> values(TownId town) {
        Threshold threshold = threshold(town);
        Map<Subject, List<Value>> values = new LinkedHashMap<>();
        waves.of(town).stream()
                .collect(Collectors.groupingBy(Wave::subject))
                .forEach((subject, those) -> values.put(
                        subject,
                        Stream.of(Horizon.values())
                                .map(horizon -> Value.of(those, horizon, threshold))
                                .toList()));
        return values;
    }

    /** The smallest group of which something is said in the town. */
    public Threshold threshold(TownId town) {
        return new Threshold(agreement.smallestGroup(town));
    }

    private List<Wave> made(WaveMaker maker) {
        Map<Subject, LocalDate> last = waves.of(maker.town()).stream()
                .collect(
                        Collectors.toMap(Wave::subject, Wave::until, (one, other) -> one.isAfter(other) ? one : other));
        List<Participation> people = observed.people(maker.town(), maker.until(), clock.instant());
        Testimonies seen = observed.seen(
                people.stream().map(Participation::person).distinct().toList());
        return seminars.all(maker.town()).stream()
                .flatMap(Quarterly::subjects)
                .flatMap(
                        subject -> maker
                                .next(subject, since(last.getOrDefault(subject, LocalDate.MIN), subject, people), seen)
                                .stream())
                .toList();
    }

    private static Stream<Subject> subjects(Seminar seminar) {
        return new TreeMap<>(seminar.effects())
                .keySet().stream().map(competency -> new Subject(seminar.id(), competency));
    }

    private static List<Participation> since(LocalDate last, Subject subject, List<Participation> people) {
        return people.stream()
                .filter(one -> one.run().seminar().equals(subject.seminar()))
                .filter(one -> one.run().lastDay().isAfter(last))
                .toList();
    }
}
