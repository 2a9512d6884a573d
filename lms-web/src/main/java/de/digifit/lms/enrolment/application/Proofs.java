// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.Relation;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.enrolment.EnrolmentId;
import de.digifit.lms.enrolment.NoSuchEnrolment;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.Proof;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Confirms what a path asks for beside seminars: coordination for everybody, leaders and deputies for their team, nobody
 * for oneself.
 */
@Act
@RequiresPermissions(
        value = {"path:coordinate", "team:lead"},
        logical = Logical.OR)
public class Proofs {

    private final Asker asker;
    private final Disclosure disclosure;
    private final Register register;
    private final Directory directory;

    @Inject
    public Proofs(Asker asker, Disclosure disclosure, Register register, Directory directory) {
        this.asker = asker;
        this.disclosure = disclosure;
        this.register = register;
        this.directory = directory;
    }

    public Open open(EnrolmentId id) {
        Enrolment enrolment = mayConfirm(id);
        Path path = register.path(asker.town(), enrolment.path());
        return new Open(
                directory.names(asker.town(), List.of(enrolment.person())).getOrDefault(enrolment.person(), ""),
                path,
                path.blocks().proofs().stream()
                        .filter(proof -> !enrolment.confirmed().contains(proof))
                        .toList());
    }

    /** @param why how the one who confirms knows; the person reads it */
    public void confirm(EnrolmentId id, Proof proof, String why) {
        Enrolment enrolment = mayConfirm(id);
        Path path = register.path(asker.town(), enrolment.path());
        enrolment.confirm(path, proof, asker.person(), why, register.now());
    }

    private Enrolment mayConfirm(EnrolmentId id) {
        Enrolment enrolment = register.get(asker.town(), id);
        PersonId person = enrolment.person();
        Relation relation = disclosure.relationTo(person);
        boolean coordinates = asker.get().responsibilities().contains(Responsibility.COORDINATION);
        if (!coordinates && (relation == Relation.NONE || relation == Relation.SELF)) {
            throw new NoSuchEnrolment(id);
        }
        if (relation != Relation.SELF) {
            disclosure.seen(List.of(person), Purpose.PATH);
        }
        return enrolment;
    }

    /** What is still to be confirmed for somebody. */
    public record Open(String name, Path path, List<Proof> proofs) {}
}
