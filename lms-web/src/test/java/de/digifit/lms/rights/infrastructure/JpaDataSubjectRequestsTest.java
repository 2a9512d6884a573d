// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights.infrastructure;

import static de.digifit.lms.rights.SomeRequest.THEN;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.Restriction;
import de.digifit.core.restriction.RestrictionGround;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.lms.rights.Answer;
import de.digifit.lms.rights.DataSubjectRequest;
import de.digifit.lms.rights.NoSuchRequest;
import de.digifit.lms.rights.Outcome;
import de.digifit.lms.rights.SomeRequest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaDataSubjectRequestsTest {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final JpaDataSubjectRequests requests = new JpaDataSubjectRequests();
    private final TownId town = aTown();
    private final PersonId alex = aPerson();
    private final PersonId dana = aPerson();

    @BeforeEach
    void open() {
        requests.entities = transaction.entities();
    }

    @Test
    void what_is_due_first_comes_first_and_what_is_closed_is_not_open() {
        DataSubjectRequest later = add(SomeRequest.of(town, alex));
        DataSubjectRequest first = add(SomeRequest.of(town, dana));
        DataSubjectRequest answered = add(SomeRequest.of(town, alex));
        DataSubjectRequest withdrawn = add(SomeRequest.of(town, alex));
        later.extend(1, "viel", dana, THEN);
        answered.answer(new Answer(Outcome.REJECTED, "Nein"), dana, THEN);
        withdrawn.withdraw(THEN);
        transaction.written();

        assertThat(requests.open(town)).extracting(DataSubjectRequest::id).containsExactly(first.id(), later.id());
        assertThat(requests.answered(town, 9))
                .extracting(DataSubjectRequest::id)
                .containsExactly(answered.id());
        assertThat(requests.of(alex)).hasSize(3);
        assertThat(requests.open(aTown())).isEmpty();
        assertThat(requests.get(town, later.id()).deadline().why()).isEqualTo("viel");
    }

    @Test
    void one_of_another_town_is_like_none() {
        DataSubjectRequest request = add(SomeRequest.of(town, alex));
        transaction.written();

        assertThat(requests.toChange(town, request.id()).id()).isEqualTo(request.id());
        assertThatThrownBy(() -> requests.get(aTown(), request.id())).isInstanceOf(NoSuchRequest.class);
        assertThatThrownBy(() -> requests.toChange(aTown(), request.id())).isInstanceOf(NoSuchRequest.class);
    }

    @Test
    void the_restriction_and_the_answer_are_found_again() {
        DataSubjectRequest request = add(SomeRequest.of(town, alex, RestrictionGround.OBJECTION));
        Restriction restriction = new Restriction(town, alex, RestrictionGround.OBJECTION, alex, THEN);
        request.restrict(restriction);
        request.answer(new Answer(Outcome.RESTRICTED, "Ja"), dana, THEN);
        transaction.written();

        DataSubjectRequest found = requests.get(town, request.id());
        assertThat(found.restriction()).contains(restriction.id());
        assertThat(found.outcome()).contains(Outcome.RESTRICTED);
        assertThat(found.answer()).isEqualTo("Ja");
        assertThat(requests.restricted(town, List.of(restriction.id()))).containsExactly(found);
        assertThat(requests.restricted(town, List.of())).isEmpty();
        assertThat(requests.restricted(aTown(), List.of(restriction.id()))).isEmpty();
    }

    private DataSubjectRequest add(DataSubjectRequest request) {
        requests.add(request);
        return request;
    }
}
