// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.command.audit.Audit;
import de.digifit.command.audit.Audit.Checked;
import de.digifit.command.audit.Audit.State;
import de.digifit.command.audit.Auditor;
import de.digifit.command.audit.Rule;
import de.digifit.command.audit.RuleBook;
import de.digifit.tests.figure.Figure;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.WithTown;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Finds each of many wrong things in a copy of the demo town, and none in the town itself. */
@WithTown
class AuditIT {

    private static final int LEAST_PLANTS = 60;
    private static final int LEAST_RULES = 30;

    private static final List<Rule> RULES = RuleBook.delivered();

    private final Auditor auditor = new Auditor(RULES);

    @Test
    void a_town_in_which_nothing_is_wrong_gives_no_findings(RunningTown town) throws SQLException {
        try (Connection connection = town.database().connect()) {
            Audit audit = auditor.audit(connection);

            assertThat(audit.broken()).isEmpty();
            assertThat(audit.asked()).isGreaterThanOrEqualTo(LEAST_RULES);
        }
    }

    @Test
    @Tag("audit-planted-found")
    void each_planted_violation_is_found_by_its_rule(RunningTown town) throws IOException, SQLException {
        List<String> missed = new ArrayList<>();
        int planted = 0;
        int found = 0;
        try (TownCopy copy = TownCopy.of(town.database())) {
            Map<String, State> before = states(auditor.ask(copy.connection()));
            assertThat(before).doesNotContainValue(State.BROKEN);
            for (Plant plant : Plant.all()) {
                if (before.get(plant.breaks()) == State.NOT_ASKED) {
                    continue;
                }
                planted++;
                if (foundByItsRule(copy, plant)) {
                    found++;
                } else {
                    missed.add(plant + " breaks " + plant.breaks());
                }
            }
        }

        keep(planted, found);
        assertThat(missed).isEmpty();
        assertThat(planted).isGreaterThanOrEqualTo(LEAST_PLANTS);
    }

    @Test
    void each_rule_has_a_violation_that_only_it_is_asked_for() {
        Set<String> rules = RULES.stream().map(rule -> rule.id()).collect(Collectors.toSet());

        assertThat(Plant.all().stream().map(Plant::breaks).collect(Collectors.toSet()))
                .isEqualTo(rules);
    }

    /** The other rules are left out: a rule asks for itself, and all of them for each plant take a minute. */
    private static boolean foundByItsRule(TownCopy copy, Plant plant) throws SQLException {
        Auditor its = new Auditor(
                RULES.stream().filter(rule -> rule.id().equals(plant.breaks())).toList());
        try {
            copy.execute(plant.sql());
            return states(its.ask(copy.connection())).containsValue(State.BROKEN);
        } catch (SQLException failure) {
            throw new SQLException("Plant " + plant + ": " + failure.getMessage(), failure);
        } finally {
            copy.connection().rollback();
        }
    }

    private static Map<String, State> states(Audit audit) {
        return audit.checked().stream().collect(Collectors.toMap(Checked::rule, Checked::state));
    }

    private static void keep(int planted, int found) {
        new Figure(
                        "audit-planted-found",
                        (double) found / planted,
                        "share",
                        "= 1",
                        found + " of " + planted + " planted violations found, each by the rule it breaks, in a copy of"
                                + " the demo town with the delivered migrations; nothing found without them")
                .keep();
    }
}
