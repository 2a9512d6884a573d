// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** Who was there. */
public final class AttendanceListView extends View {

    AttendanceListView(Visit visit, String seminar) {
        super(visit, seminar);
    }

    /** At every date. */
    public AttendanceListView wasThere(String person) {
        Locator dates = page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(person))
                .getByRole(AriaRole.CHECKBOX);
        dates.first().waitFor();
        dates.all().forEach(visit()::check);
        return this;
    }

    public EventsView close() {
        click(button("Liste abschließen"));
        return new EventsView(visit());
    }
}
