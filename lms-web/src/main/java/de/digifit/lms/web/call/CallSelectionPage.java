// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.call;

import de.digifit.core.call.CallId;
import de.digifit.core.call.application.CallDecision;
import de.digifit.core.call.application.CallHearing;
import de.digifit.core.call.application.CallSelection.View;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who answered a call; the staff council is heard, and it is decided. */
@Named
@ViewScoped
public class CallSelectionPage implements Serializable {

    @Inject
    private CallBook book;

    @Inject
    private CallDecision decision;

    @Inject
    private CallHearing hearing;

    private @Nullable String id;
    private @Nullable String word;
    private @Nullable String why;

    public void open() {
        getView();
    }

    public View getView() {
        return book.view(call());
    }

    public String hear() {
        hearing.hear(call(), Objects.requireNonNullElse(word, ""));
        return book.done("call.heard.done", call());
    }

    public String decide() {
        decision.decide(call(), Objects.requireNonNullElse(why, ""));
        return book.done("call.decided.done", call());
    }

    private CallId call() {
        return CallId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
