// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision;

/** Why a leader says no; the words beside it are for the person. */
public enum RefusalReason {
    SERVICE,
    NO_RELATION,
    BUDGET,
    DATE
}
