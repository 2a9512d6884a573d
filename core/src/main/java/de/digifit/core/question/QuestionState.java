// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.question;

/** What became of a question. */
public enum QuestionState {
    ASKED,
    /** The team cannot answer it by itself: the municipal CDO decides. */
    WITH_CDO,
    ANSWERED
}
