// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording.application;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.wording.InMemoryWordings;
import de.digifit.lms.wording.Language;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.NoSuchWording;
import de.digifit.lms.wording.ShippedWordings;
import de.digifit.lms.wording.UnknownPlaceholder;
import de.digifit.lms.wording.Wording;
import de.digifit.lms.wording.WordingChanged;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TownLettersTest {

    private static final LetterKind KIND = LetterKind.WAITING;
    private static final Locale DE = Locale.GERMAN;
    private static final Wording OURS = new Wording("Warteliste", "Hallo {name}");

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final TownLetters letters = new TownLetters(
            new Asker(),
            new InMemoryWordings(town),
            new Colleagues(),
            Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), TownClock.ZONE));

    @BeforeEach
    void coordination_asks() {
        session.person(aPerson(), town);
    }

    @Test
    void a_town_begins_with_what_is_shipped() {
        assertThat(letters.all())
                .hasSize(LetterKind.values().length * 2)
                .noneMatch(WordingDetails::own)
                .allMatch(details -> details.version() == 0);
        assertThat(letters.get(KIND, DE).words()).isEqualTo(ShippedWordings.of(KIND, DE));
    }

    @Test
    void own_words_hold_from_then_on_in_their_language_only() {
        letters.word(KIND, DE, 0, OURS);

        assertThat(letters.get(KIND, DE).words()).isEqualTo(OURS);
        assertThat(letters.get(KIND, DE).version()).isEqualTo(1);
        assertThat(letters.get(KIND, DE).author()).isEqualTo("Toni Beispiel");
        assertThat(letters.get(KIND, Locale.ENGLISH).own()).isFalse();
        assertThat(letters.all()).filteredOn(WordingDetails::own).hasSize(1);
    }

    @Test
    void the_same_words_again_are_no_new_version() {
        letters.word(KIND, DE, 0, ShippedWordings.of(KIND, DE));
        assertThat(letters.get(KIND, DE).version()).isZero();

        letters.word(KIND, DE, 0, OURS);
        letters.word(KIND, DE, 0, OURS);

        assertThat(letters.get(KIND, DE).version()).isEqualTo(1);
    }

    @Test
    void an_old_page_changes_nothing_that_it_has_not_seen() {
        letters.word(KIND, DE, 0, OURS);

        assertThatThrownBy(() -> letters.word(KIND, DE, 0, new Wording("Anders", "Text")))
                .isInstanceOf(WordingChanged.class);
        assertThatThrownBy(() -> letters.reset(KIND, DE, 0)).isInstanceOf(WordingChanged.class);
        assertThat(letters.get(KIND, DE).words()).isEqualTo(OURS);
    }

    @Test
    void going_back_to_what_is_shipped_is_a_version_too_and_done_once() {
        letters.word(KIND, DE, 0, OURS);

        letters.reset(KIND, DE, 1);
        letters.reset(KIND, DE, 1);

        assertThat(letters.get(KIND, DE).words()).isEqualTo(ShippedWordings.of(KIND, DE));
        assertThat(letters.get(KIND, DE).own()).isFalse();
        assertThat(letters.get(KIND, DE).version()).isEqualTo(2);
        letters.word(KIND, DE, 2, OURS);
        assertThat(letters.get(KIND, DE).version()).isEqualTo(3);
    }

    @Test
    void what_nobody_can_fill_in_is_neither_shown_nor_kept() {
        Wording wrong = new Wording("Betreff", "{vorname}");

        assertThatThrownBy(() -> letters.preview(KIND, DE, wrong)).isInstanceOf(UnknownPlaceholder.class);
        assertThatThrownBy(() -> letters.word(KIND, DE, 0, wrong)).isInstanceOf(UnknownPlaceholder.class);
        assertThat(letters.get(KIND, DE).own()).isFalse();
    }

    @Test
    void a_preview_keeps_nothing() {
        assertThat(letters.preview(KIND, DE, OURS).body()).isEqualTo("Hallo Alex Beispiel");
        assertThat(letters.get(KIND, DE).own()).isFalse();
    }

    @Test
    void an_unknown_kind_or_language_is_none() {
        assertThatThrownBy(() -> LetterKind.of("newsletter")).isInstanceOf(NoSuchWording.class);
        assertThatThrownBy(() -> Language.of("fr")).isInstanceOf(NoSuchWording.class);
        assertThatThrownBy(() -> Language.of("null")).isInstanceOf(NoSuchWording.class);
    }

    private static final class Colleagues implements People {

        @Override
        public Person get(TownId asked, PersonId id) {
            throw new NoSuchPerson(id);
        }

        @Override
        public Map<PersonId, String> names(TownId asked, Collection<PersonId> ids) {
            return ids.stream().collect(Collectors.toMap(id -> id, id -> "Toni Beispiel"));
        }

        @Override
        public List<Colleague> ofUnit(TownId town, UnitId unit, LocalDate day) {
            return List.of();
        }

        @Override
        public List<Colleague> search(TownId asked, String words, LocalDate day, int most) {
            return List.of();
        }
    }
}
