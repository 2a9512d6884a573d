// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** One letter. */
public final class LetterView extends View {

    LetterView(Visit visit, String subject) {
        super(visit, subject);
    }
}
