// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.shared.Refusal;

/** DigComp has no competence of this code, or it stands there twice. */
public class CodesUnknown extends Refusal {

    public CodesUnknown(String codes) {
        super("edition.refused.codes", codes);
    }
}
