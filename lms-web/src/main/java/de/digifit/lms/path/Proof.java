// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

/** What a path asks for beside seminars. Somebody else says that it is there, and why; DigiFit never concludes it. */
public enum Proof {
    /** A learning format held in the own team. */
    LEARNING_FORMAT,
    /** The talk about what came of it in daily work. */
    TRANSFER_TALK,
    /** An undertaking that was finished, with its closing report. */
    CLOSING_REPORT,
    /** A qualification talk that was held by the guide. */
    QUALIFICATION_TALK
}
