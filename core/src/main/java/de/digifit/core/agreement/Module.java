// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement;

/** A part of DigiFit that processes data about what people can do; each needs the works agreement (BPersVG § 80(1) No. 21). */
public enum Module {
    SELF_ASSESSMENT,
    TEAM_GAPS,
    NEED_REPORT,
    ATTENDANCE
}
