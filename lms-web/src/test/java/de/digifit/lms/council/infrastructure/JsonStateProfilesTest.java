// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.council.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.FederalState;
import de.digifit.lms.council.CouncilMode;
import de.digifit.lms.council.Silence;
import de.digifit.lms.council.StateProfile;
import de.digifit.lms.council.StateProfile.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonStateProfilesTest {

    private final JsonStateProfiles profiles = new JsonStateProfiles();

    @Test
    void the_federal_profile_holds_what_was_read_in_the_law() {
        StateProfile federal = profiles.profile("BUND");

        assertThat(federal.mode()).isEqualTo(CouncilMode.CO_DETERMINATION);
        assertThat(federal.days(false)).isEqualTo(10);
        assertThat(federal.days(true)).isEqualTo(3);
        assertThat(federal.silence()).isEqualTo(Silence.CONSENT);
        assertThat(federal.shortNoticeDays()).isEqualTo(3);
        assertThat(federal.verified()).isTrue();
    }

    @Test
    void in_nordrhein_westfalen_the_period_begins_with_the_discussion_and_the_mode_was_not_read() {
        StateProfile nrw = profiles.of(FederalState.NW);

        assertThat(nrw.discussion()).isTrue();
        assertThat(nrw.mode()).isEqualTo(CouncilMode.CO_DETERMINATION);
        assertThat(nrw.unverified()).contains(Value.MODE, Value.DAYS).doesNotContain(Value.DISCUSSION);
    }

    @Test
    void in_baden_wuerttemberg_the_council_takes_part_and_what_is_missing_is_as_strict_as_it_can_be() {
        StateProfile bw = profiles.of(FederalState.BW);

        assertThat(bw.mode()).isEqualTo(CouncilMode.PARTICIPATION);
        assertThat(bw.silence()).isEqualTo(Silence.NOTHING);
        assertThat(bw.unverified())
                .contains(Value.DAYS, Value.SILENCE, Value.DISCUSSION)
                .doesNotContain(Value.MODE);
    }

    @ParameterizedTest
    @EnumSource(
            value = FederalState.class,
            names = {"NW", "BW"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_state_about_which_nothing_was_read_is_as_strict_as_can_be_and_says_so(FederalState state) {
        StateProfile profile = profiles.of(state);

        assertThat(profile.mode()).isEqualTo(CouncilMode.CO_DETERMINATION);
        assertThat(profile.silence()).isEqualTo(Silence.NOTHING);
        assertThat(profile.unverified()).containsExactlyInAnyOrder(Value.values());
    }
}
