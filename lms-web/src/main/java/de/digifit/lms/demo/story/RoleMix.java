// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.assignment.RoleAssignment;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.shared.Period;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.plan.TownPlan;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who holds which role: the basic one of the seat, and for some another one beside it. */
final class RoleMix {

    private static final int GUIDES_SINCE_MONTHS = 2;

    private final TownPlan plan;
    private final Dice dice;
    private final Almanac almanac;

    RoleMix(TownPlan plan, Dice dice, Almanac almanac) {
        this.plan = plan;
        this.dice = dice;
        this.almanac = almanac;
    }

    /** Gives the other roles to people at desks who lead nobody; guides come from as many units as there are. */
    void give(List<Staffer> staff) {
        new TreeMap<>(plan.overlays()).forEach((role, wanted) -> {
            long missing = wanted
                    - staff.stream()
                            .filter(staffer -> staffer.roles().contains(role))
                            .count();
            Set<Object> teams = new HashSet<>();
            staff.stream()
                    .filter(staffer -> staffer.roles().contains(role))
                    .forEach(staffer -> teams.add(staffer.line()));
            dice.shuffled(staff).stream()
                    .filter(RoleMix::canTakeMore)
                    .filter(staffer -> teams.add(staffer.line()))
                    .limit(missing)
                    .forEach(staffer -> staffer.roles().add(role));
        });
    }

    void assign(List<Staffer> staff, Map<String, RoleProfile> profiles, Chronicle chronicle) {
        for (Staffer staffer : staff) {
            for (String role : staffer.roles()) {
                RoleProfile profile = profiles.get(role);
                if (profile == null) {
                    throw new IllegalStateException("No role profile " + role);
                }
                chronicle.add(
                        Chronicle.Part.CORE,
                        new RoleAssignment(staffer.id(), profile, Period.since(since(staffer, role))));
            }
        }
    }

    private LocalDate since(Staffer staffer, String role) {
        LocalDate founded = almanac.today().minusMonths(GUIDES_SINCE_MONTHS).withDayOfMonth(1);
        return role.equals("DL") && founded.isAfter(staffer.since()) ? founded : staffer.since();
    }

    private static boolean canTakeMore(Staffer staffer) {
        return staffer.roles().size() == 1
                && !staffer.leads()
                && !staffer.mobile()
                && staffer.cast().isEmpty();
    }
}
