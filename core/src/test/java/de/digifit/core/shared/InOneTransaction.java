// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs each test in a transaction of its own that is taken back at the end, so that none sees another's rows. */
public final class InOneTransaction implements BeforeEachCallback, AfterEachCallback {

    private final String unit;
    private EntityManager entities;

    public InOneTransaction(String unit) {
        this.unit = unit;
    }

    public EntityManager entities() {
        return entities;
    }

    /** Writes what was added and forgets it, so that the next question reads rows. */
    public void written() {
        entities.flush();
        entities.clear();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        entities = TestDatabase.open(unit);
        entities.getTransaction().begin();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        entities.getTransaction().rollback();
        entities.close();
    }
}
