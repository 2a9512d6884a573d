// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

/** Whether a module may be used. */
public enum ModuleStatus {
    OFF,
    TRIAL,
    RELEASED
}
