// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.Block;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How a block is called: its title, the half of the day, the day. */
@Named
@RequestScoped
public class BlockNames {

    @Inject
    private Say say;

    public String of(Block block) {
        return say.text("attendance.block." + block.half(), say.words(block.title()), Words.date(block.startsAt()));
    }

    public String when(Block block) {
        return say.text(
                "attendance.block.when",
                Words.weekday(block.startsAt()),
                Words.time(block.startsAt()),
                Words.time(block.endsAt()));
    }
}
