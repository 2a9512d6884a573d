// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Act;
import de.digifit.lms.enrolment.Award;
import de.digifit.lms.enrolment.ConfirmedProof;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.enrolment.EnrolmentId;
import de.digifit.lms.enrolment.NoSuchEnrolment;
import de.digifit.lms.enrolment.NotComplete;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.Progress;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The Urkunde for a completed path: coordination gives it, the person sees it. */
@Act
public class Urkunden {

    private final Asker asker;
    private final Register register;
    private final Reading reading;

    @Inject
    public Urkunden(Asker asker, Register register, Reading reading) {
        this.asker = asker;
        this.register = register;
        this.reading = reading;
    }

    /**
     * Giving it twice answers with the first one.
     *
     * @throws NotComplete while something of the path is missing
     */
    @RequiresPermissions("path:coordinate")
    public Award issue(EnrolmentId id) {
        TownId town = asker.town();
        Enrolment enrolment = register.get(town, id);
        Award first = register.awards(town, List.of(enrolment)).get(id);
        if (first != null) {
            return first;
        }
        Progress progress = reading.progress(register.path(town, enrolment.path()), enrolment);
        if (!enrolment.alive() || !progress.complete()) {
            throw new NotComplete(progress.total() - progress.done());
        }
        return register.award(enrolment, asker.person());
    }

    /** @throws NoSuchEnrolment when it is not one of the asker, or no Urkunde was given for it */
    @RequiresPermissions("path:own")
    public Details mine(EnrolmentId id) {
        Enrolment enrolment = register.get(asker.town(), id);
        if (!enrolment.person().equals(asker.person())) {
            throw new NoSuchEnrolment(id);
        }
        Award award = Optional.ofNullable(
                        register.awards(asker.town(), List.of(enrolment)).get(id))
                .orElseThrow(() -> new NoSuchEnrolment(id));
        Path path = register.path(asker.town(), enrolment.path());
        Progress progress = reading.progress(path, enrolment);
        List<PathStep> steps = reading.steps(path, progress).all().stream()
                .filter(step -> step.block().done())
                .toList();
        return new Details(award, path, asker.get().name(), asker.get().townName(), steps, enrolment.proofs());
    }

    /** An Urkunde with all that stands on it: no grade and no level. */
    public record Details(
            Award award,
            Path path,
            String personName,
            String townName,
            List<PathStep> attended,
            List<ConfirmedProof> confirmed) {

        public Details {
            attended = List.copyOf(attended);
            confirmed = List.copyOf(confirmed);
        }
    }
}
