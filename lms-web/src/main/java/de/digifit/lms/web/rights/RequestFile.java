// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.rights;

import de.digifit.lms.rights.RequestId;
import de.digifit.lms.rights.RequestState;
import de.digifit.lms.rights.application.RequestDesk;
import de.digifit.lms.rights.application.RequestDesk.Case;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What the pages about one request have in common: which it is, and the words that are typed for the person. */
abstract class RequestFile implements Serializable {

    @Inject
    private RequestDesk desk;

    private @Nullable String id;
    private @Nullable String why;
    private transient @Nullable Case file;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getFile();
    }

    public Case getFile() {
        if (file == null) {
            file = desk.get(request());
        }
        return file;
    }

    public boolean isToAnswer() {
        return getFile().request().state() == RequestState.OPEN;
    }

    RequestId request() {
        return RequestId.of(String.valueOf(id));
    }

    /** Back to the page of the request. */
    String show() {
        return "/rights/request.xhtml?faces-redirect=true&id=" + id;
    }

    String text() {
        return why == null ? "" : why;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
