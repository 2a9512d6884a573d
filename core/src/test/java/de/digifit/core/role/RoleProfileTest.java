// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.ProfileChange.Cause;
import de.digifit.core.role.ProfileChange.Kind;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleProfileTest {

    private static final CompetencyId D2 = CompetencyId.of("KDW", "D2");
    private static final Target APPLYING = new Target(2, false);
    private static final Target RANGE = new Target(2, 3, true);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final PersonId TONI = new PersonId(Ids.next());

    private final RoleProfile clerk =
            new RoleProfile(new TownId(Ids.next()), "SB", new Words("Sachbearbeitung", "Clerk"), Map.of(D2, APPLYING));

    @Test
    void a_change_says_who_made_it_why_and_what_was_before_and_after() {
        ProfileChange change =
                clerk.ask(D2, RANGE, because("  Neues Fachverfahren ", 0)).orElseThrow();

        assertThat(clerk.targets().find(D2)).contains(RANGE);
        assertThat(change.version()).isEqualTo(1);
        assertThat(change.kind()).isEqualTo(Kind.ASKED);
        assertThat(change.competency()).contains(D2);
        assertThat(change.targetBefore()).contains(APPLYING);
        assertThat(change.targetAfter()).contains(RANGE);
        assertThat(change.reason()).isEqualTo("Neues Fachverfahren");
        assertThat(change.author()).isEqualTo(TONI);
        assertThat(change.madeAt()).isEqualTo(NOW);
    }

    @Test
    void what_is_dropped_is_not_required_which_is_not_level_0() {
        ProfileChange change = clerk.drop(D2, because("entfällt", 0)).orElseThrow();

        assertThat(clerk.targets().find(D2)).isEmpty();
        assertThat(change.targetAfter()).isEmpty();
    }

    @Test
    void what_stands_already_is_no_change() {
        assertThat(clerk.ask(D2, APPLYING, because("doppelt geklickt", 0))).isEmpty();
        assertThat(clerk.rename(clerk.title(), because("doppelt geklickt", 0))).isEmpty();
        assertThat(clerk.version()).isZero();
    }

    @Test
    void whoever_read_an_earlier_version_overwrites_nothing() {
        clerk.ask(D2, RANGE, because("zuerst", 0));

        assertThatThrownBy(() -> clerk.drop(D2, because("zuletzt", 0))).isInstanceOf(ProfileChanged.class);
        assertThat(clerk.targets().find(D2)).contains(RANGE);
        assertThat(clerk.drop(D2, because("gelesen", 1))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void without_a_reason_nothing_changes(String reason) {
        assertThatThrownBy(() -> because(reason, 0)).isInstanceOf(ReasonMissing.class);
    }

    @Test
    void a_retired_profile_takes_no_changes_and_still_asks_for_what_it_did() {
        clerk.retire(TODAY, because("zusammengelegt", 0));

        assertThat(clerk.retired()).isTrue();
        assertThatThrownBy(() -> clerk.ask(D2, RANGE, because("doch noch", 1))).isInstanceOf(ProfileRetired.class);
        assertThatThrownBy(() -> clerk.retire(TODAY, because("noch einmal", 1))).isInstanceOf(ProfileRetired.class);
        assertThat(clerk.targets().find(D2)).contains(APPLYING);
    }

    private static Cause because(String reason, int seen) {
        return new Cause(seen, reason, TONI, NOW);
    }
}
