// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification.application;

import de.digifit.assessment.qualification.AgreedMeasure;
import de.digifit.assessment.qualification.Agreements;
import de.digifit.assessment.qualification.QualificationAgreement;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What was agreed in the town and is still to be done, without any level. */
@Act
public class AgreedMeasures {

    private final Asker asker;
    private final Agreements agreements;
    private final Levels levels;
    private final People people;
    private final Access access;

    @Inject
    public AgreedMeasures(Asker asker, Agreements agreements, Levels levels, People people, Access access) {
        this.asker = asker;
        this.agreements = agreements;
        this.levels = levels;
        this.people = people;
        this.access = access;
    }

    /**
     * For training coordination, who organises them: by name, and each look is written down. Those of people whose data
     * are restricted are left out.
     */
    @RequiresPermissions("talk:coordinate")
    public List<ToOrganise> toOrganise() {
        access.require();
        List<QualificationAgreement> open = access.unrestricted(agreements.open(asker.town(), levels.today()));
        List<PersonId> whose =
                open.stream().map(QualificationAgreement::person).distinct().toList();
        access.seen(whose);
        Map<PersonId, String> names = people.names(asker.town(), whose);
        return open.stream()
                .flatMap(agreement -> agreement.measures().stream()
                        .filter(this::ahead)
                        .map(measure ->
                                ToOrganise.of(Objects.requireNonNullElse(names.get(agreement.person()), "–"), measure)))
                .sorted(Comparator.comparing(ToOrganise::name).thenComparing(ToOrganise::until))
                .collect(Collectors.toList());
    }

    private boolean ahead(AgreedMeasure measure) {
        return !measure.terms().until().isBefore(levels.today());
    }

    /** The works agreement, and the log of views. */
    @jakarta.enterprise.context.ApplicationScoped
    static class Access {

        private final Modules modules;
        private final Disclosure disclosure;

        @Inject
        Access(Modules modules, Disclosure disclosure) {
            this.modules = modules;
            this.disclosure = disclosure;
        }

        void require() {
            modules.requireReleased(Module.QUALIFICATION_TALK);
        }

        List<QualificationAgreement> unrestricted(List<QualificationAgreement> all) {
            Set<PersonId> restricted = disclosure.restricted(
                    all.stream().map(QualificationAgreement::person).distinct().toList());
            return all.stream()
                    .filter(agreement -> !restricted.contains(agreement.person()))
                    .toList();
        }

        void seen(List<PersonId> whose) {
            disclosure.seen(whose, Purpose.ORGANISING);
        }
    }
}
