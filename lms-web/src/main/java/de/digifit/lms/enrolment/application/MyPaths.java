// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Act;
import de.digifit.lms.enrolment.Award;
import de.digifit.lms.enrolment.ConfirmedProof;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.enrolment.Enrolment.Way;
import de.digifit.lms.enrolment.EnrolmentId;
import de.digifit.lms.path.Learnt;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.PathId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The paths of the town as the asker sees them, and getting on or off one. */
@Act
@RequiresPermissions("path:own")
public class MyPaths {

    private final Asker asker;
    private final Register register;
    private final Reading reading;
    private final Directory directory;

    @Inject
    public MyPaths(Asker asker, Register register, Reading reading, Directory directory) {
        this.asker = asker;
        this.register = register;
        this.reading = reading;
        this.directory = directory;
    }

    /** All paths of the town, by code. */
    public List<MyPath> all() {
        return mine(register.paths(asker.town()));
    }

    /** @throws de.digifit.lms.path.NoSuchPath when the town has none with this id */
    public PathDetails get(PathId id) {
        Path path = register.path(asker.town(), id);
        MyPath mine = mine(List.of(path)).get(0);
        Reading.Steps steps = reading.steps(path, mine.progress());
        List<PersonId> others =
                mine.enrolment().stream().flatMap(MyPaths::others).toList();
        return new PathDetails(mine, steps.required(), steps.electives(), directory.names(asker.town(), others));
    }

    /** Being on it already changes nothing. */
    public void enrol(PathId id) {
        register.enrol(register.hold(asker.town(), id), asker.person(), Way.SELF, asker.person(), "");
    }

    /** At any time, without reasons; nothing that was attended is lost. */
    public void leave(PathId id) {
        register.find(register.hold(asker.town(), id), asker.person())
                .ifPresent(enrolment -> enrolment.leave(register.now()));
    }

    private List<MyPath> mine(List<Path> paths) {
        TownId town = asker.town();
        PersonId me = asker.person();
        List<Learnt> learnt = reading.learnt(town, List.of(me)).getOrDefault(me, List.of());
        List<Enrolment> enrolments = register.of(town, List.of(me));
        Map<PathId, Enrolment> byPath =
                enrolments.stream().collect(Collectors.toMap(Enrolment::path, Function.identity()));
        Map<EnrolmentId, Award> awards = register.awards(town, enrolments);
        Set<String> roles = reading.roleCodes(me);
        return paths.stream()
                .map(path -> {
                    Optional<Enrolment> enrolment = Optional.ofNullable(byPath.get(path.id()));
                    return new MyPath(
                            path,
                            enrolment,
                            reading.progress(path, enrolment, learnt),
                            enrolment.map(mine -> awards.get(mine.id())),
                            roles.contains(path.role()));
                })
                .toList();
    }

    private static Stream<PersonId> others(Enrolment enrolment) {
        return Stream.concat(
                Stream.of(enrolment.enrolledBy()), enrolment.proofs().stream().map(ConfirmedProof::confirmedBy));
    }
}
