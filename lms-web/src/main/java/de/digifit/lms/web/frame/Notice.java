// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message above the content.
 *
 * @param field the input it is about, to jump to
 */
public record Notice(
        String tone, String icon, String text, @Nullable String field) {

    static List<Notice> of(FacesContext context) {
        List<Notice> notices = new ArrayList<>();
        for (Iterator<@Nullable String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                message.rendered();
                notices.add(of(message, id));
            }
        }
        return notices;
    }

    private static Notice of(FacesMessage message, @Nullable String id) {
        FacesMessage.Severity severity = message.getSeverity();
        if (severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
            return new Notice("danger", "alert", message.getSummary(), id);
        }
        if (severity.equals(FacesMessage.SEVERITY_WARN)) {
            return new Notice("attention", "alert", message.getSummary(), id);
        }
        return new Notice("ok", "check", message.getSummary(), id);
    }
}
