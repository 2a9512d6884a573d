// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.application;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.privacy.CatalogueReader;
import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.DataCategory;
import de.digifit.lms.privacy.DataCopy;
import de.digifit.lms.privacy.KeptAbout;
import de.digifit.lms.privacy.OwnEntries;
import de.digifit.lms.privacy.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.UnauthenticatedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MyDataTest {

    private static final String STATEMENTS = """
          purpose | Zweck | Purpose
          basis | Gesetz | Law
          recipients | Person | Person
          retention | 3 Jahre | 3 years
        """;
    private static final DataCatalogue CATALOGUE = new CatalogueReader()
            .read(
                    "lms",
                    ("category booking | Anträge | Applications\n"
                                    + STATEMENTS
                                    + "category acting | Einträge | Entries\n"
                                    + STATEMENTS)
                            .lines())
            .catalogue();

    @RegisterExtension
    private final SignedInAs signedIn = new SignedInAs();

    private final AskedAbout kept = new AskedAbout();
    private final MyData data = new MyData(
            new Asker(),
            CATALOGUE,
            kept,
            (copy, locale) -> copy.name() + locale,
            Clock.fixed(Instant.parse("2027-03-01T08:00:00Z"), ZoneOffset.UTC));

    @Test
    void everybody_gets_the_own_data_and_nobody_elses() {
        PersonId me = aPerson();
        signedIn.person(me, aTown());

        DataCopy copy = data.copy(Locale.GERMAN);

        assertThat(copy.person()).isEqualTo(me);
        assertThat(copy.madeOn()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(kept.people).containsOnly(me);
    }

    @Test
    void entries_for_others_are_no_subject_of_their_own_rows() {
        signedIn.person(aPerson(), aTown());

        DataCopy copy = data.copy(Locale.GERMAN);

        assertThat(copy.subjects())
                .extracting(subject -> subject.category().key())
                .containsExactly("booking");
        assertThat(copy.acting().key()).isEqualTo("acting");
    }

    @Test
    void nobody_gets_anything_without_signing_in() {
        assertThatThrownBy(() -> data.json(Locale.GERMAN)).isInstanceOf(UnauthenticatedException.class);
        assertThat(kept.people).isEmpty();
    }

    private static final class AskedAbout implements KeptAbout {

        private final List<PersonId> people = new ArrayList<>();

        @Override
        public Subject subject(DataCategory category, PersonId person, Locale locale) {
            people.add(person);
            return new Subject(category, List.of());
        }

        @Override
        public List<OwnEntries> entered(PersonId person) {
            people.add(person);
            return List.of();
        }
    }
}
