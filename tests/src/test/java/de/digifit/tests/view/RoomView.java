// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** What a lecturer does in the room. */
public final class RoomView extends View {

    RoomView(Visit visit) {
        super(visit, "Im Raum");
    }

    public CodeView showCode() {
        click(link("Code zeigen").first());
        return new CodeView(visit());
    }
}
