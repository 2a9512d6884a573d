// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.lms.measure.Progress;
import de.digifit.lms.seminar.SeminarId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What I agreed in my talks, and how far it is. */
@Act
@RequiresPermissions("talk:own")
public class MyMeasures {

    private final Asker asker;
    private final Following following;

    @Inject
    public MyMeasures(Asker asker, Following following) {
        this.asker = asker;
        this.following = following;
    }

    /** The next first, until a year after its last day. */
    public List<Progress> mine() {
        return following.of(asker.town(), List.of(asker.person()));
    }

    /** The measure that an application for this seminar would carry out. */
    public Optional<Progress> draft(SeminarId seminar) {
        return mine().stream()
                .filter(Progress::draft)
                .filter(draft -> draft.seminar().filter(seminar.value()::equals).isPresent())
                .findFirst();
    }
}
