// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The state of one module in one town.
 *
 * <p>Everything is off until the works agreement is in force. It can be switched on only with the agreement's title,
 * date and file number, and who did it is kept (requirement R-MB-1).
 */
@Entity
@Table(schema = "core", name = "module_switch")
public class ModuleSwitch {

    @Id
    private UUID id;

    private UUID town;

    @Enumerated(EnumType.STRING)
    private Module module;

    @Enumerated(EnumType.STRING)
    private ModuleStatus status;

    @Embedded
    private WorksAgreement agreement;

    private UUID switchedBy;
    private Instant switchedAt;

    protected ModuleSwitch() {}

    public ModuleSwitch(
            TownId town, Module module, ModuleStatus status, WorksAgreement agreement, PersonId by, Instant now) {
        this.id = Ids.next();
        this.town = town.value();
        this.module = module;
        this.status = status;
        this.agreement = agreement;
        this.switchedBy = by.value();
        this.switchedAt = now;
    }

    public TownId town() {
        return new TownId(town);
    }

    public Module module() {
        return module;
    }

    public ModuleStatus status() {
        return status;
    }

    public WorksAgreement agreement() {
        return agreement;
    }

    public PersonId switchedBy() {
        return new PersonId(switchedBy);
    }

    public Instant switchedAt() {
        return switchedAt;
    }
}
