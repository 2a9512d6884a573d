// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import static de.digifit.core.framework.exchange.Editions.file;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Finding;
import de.digifit.core.framework.Reading;
import de.digifit.core.role.Target;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileFaultsTest {

    private static final String HEADS = "role;de;en;competency;level;core\n";
    private static final String CLERK = "SB;Sachbearbeitung;Clerk;A1;2;yes\n";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("SB;Sachbearbeitung;Clerk;B1;5;no", Fault.TARGET_ABOVE_SCALE, "E3", "SB", "B1", "5"),
                mistake("SB;Sachbearbeitung;Clerk;B1;-1;no", Fault.LEVEL_WRONG, "E3", "-1"),
                mistake("SB;Sachbearbeitung;Clerk;B1;;no", Fault.LEVEL_WRONG, "E3", ""),
                mistake("SB;Sachbearbeitung;Clerk;B7;1;no", Fault.COMPETENCY_UNKNOWN, "D3", "B7"),
                mistake("SB;Sachbearbeitung;Clerk;A1;3;no", Fault.TARGET_TWICE, "D3", "SB", "A1"),
                mistake("SB;Sachbearbeitung;Clerk;B1;1;ja", Fault.CORE_UNCLEAR, "F3", "ja"),
                mistake("SB;Bearbeitung;Clerk;B1;1;no", Fault.ROLE_TWO_TITLES, "B3", "SB"),
                mistake("s b;Sachbearbeitung;Clerk;B1;1;no", Fault.CODE_WRONG, "A3", "s b"),
                mistake("SB;Sachbearbeitung;;B1;1;no", Fault.WORDS_MISSING, "C3", "SB", "en"));
    }

    private static Arguments mistake(String row, Fault fault, String place, Object... details) {
        return Arguments.of(row, Finding.of(fault, place, details));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_said_with_its_cell(String row, Finding finding) throws IOException {
        assertThat(read(HEADS + CLERK + row)).isEqualTo(new Reading.Refused<List<Profile>>(List.of(finding)));
    }

    @Test
    void a_table_without_roles_is_told_so() throws IOException {
        assertThat(read(HEADS))
                .isEqualTo(new Reading.Refused<List<Profile>>(List.of(Finding.of(Fault.PART_MISSING, "", "role"))));
    }

    @Test
    void level_0_is_a_target_and_no_row_is_none() throws IOException {
        Profile clerk =
                read(HEADS + CLERK.replace(";2;yes", ";0;")).orElseThrow().get(0);

        assertThat(clerk.targets().find(new CompetencyId("TST-A1"))).contains(new Target(0, false));
        assertThat(clerk.targets().find(new CompetencyId("TST-B1"))).isEmpty();
    }

    private static Reading<List<Profile>> read(String table) throws IOException {
        return ProfileTable.read(file(table), Editions.small());
    }
}
