// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.rights;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.rights.application.RecipientNotices;
import de.digifit.lms.rights.application.RecipientNotices.Notice;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a leader reads above the levels of somebody whose data were corrected. */
@Named
@RequestScoped
public class RightsNotices {

    @Inject
    private RecipientNotices notices;

    @Inject
    private RightsWords words;

    @Inject
    private Say say;

    private @Nullable List<Notice> about;

    public List<Notice> about(PersonId person) {
        if (about == null) {
            about = notices.about(person);
        }
        return about;
    }

    public String title(Notice notice) {
        return say.text(
                notice.statement().isPresent() ? "rights.notice.statement" : "rights.notice.corrected",
                words.category(notice.category()),
                say.day(notice.on()));
    }

    public String text(Notice notice) {
        return notice.statement().orElseGet(() -> say.text("rights.notice.use"));
    }
}
