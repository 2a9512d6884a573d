// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note;

import de.digifit.core.shared.Refusal;

/** The other one, or another tab, wrote in the meantime; what was typed stays on the page. */
public class NoteChanged extends Refusal {

    public NoteChanged() {
        super("talk.refused.noteChanged");
    }
}
