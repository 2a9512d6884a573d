// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.infrastructure;

import de.digifit.lms.demo.ClockSetting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

@ApplicationScoped
class SqlClockSetting implements ClockSetting {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public Duration ahead() {
        Object seconds = entities.createNativeQuery("select coalesce(max(ahead_seconds), 0) from lms.demo_clock")
                .getSingleResult();
        return Duration.ofSeconds(((Number) seconds).longValue());
    }

    @Override
    public void putForwardTo(Duration ahead) {
        entities.createNativeQuery("""
                        insert into lms.demo_clock (ahead_seconds) values (:ahead)
                        on conflict (one) do update
                        set ahead_seconds = greatest(demo_clock.ahead_seconds, excluded.ahead_seconds)
                        """).setParameter("ahead", ahead.toSeconds()).executeUpdate();
    }
}
