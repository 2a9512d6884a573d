// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The roles of the one who asks, and who gave them. */
@Act
@RequiresPermissions("competency:own")
public class MyRoles {

    private final Asker asker;
    private final HeldRoles held;
    private final Clock clock;

    @Inject
    public MyRoles(Asker asker, HeldRoles held, Clock clock) {
        this.asker = asker;
        this.held = held;
        this.clock = clock;
    }

    /** What begins last comes first. */
    public Mine mine() {
        PersonId me = asker.person();
        LocalDate today = LocalDate.now(clock);
        List<HeldRole> all = held.of(asker.town(), List.of(me)).getOrDefault(me, List.of());
        return new Mine(
                all.stream().filter(role -> !role.overOn(today)).toList(),
                all.stream().filter(role -> role.overOn(today)).toList());
    }

    /**
     * @param held also those that begin later
     * @param over history
     */
    public record Mine(List<HeldRole> held, List<HeldRole> over) {

        /** Before anything was looked up. */
        public static final Mine NOTHING = new Mine(List.of(), List.of());

        public Mine {
            held = List.copyOf(held);
            over = List.copyOf(over);
        }
    }
}
