// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.call;

import de.digifit.core.call.CallId;
import de.digifit.core.call.InterestId;
import de.digifit.core.call.application.CallDecision;
import de.digifit.core.call.application.CallSelection;
import de.digifit.core.call.application.CallSelection.Answer;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One answer to a call: what the person wrote, and whether the person is chosen. */
@Named
@ViewScoped
public class CallChoosePage implements Serializable {

    @Inject
    private CallSelection selection;

    @Inject
    private CallDecision decision;

    @Inject
    private Say say;

    private @Nullable String call;
    private @Nullable String id;
    private @Nullable String reason;
    private transient @Nullable Answer answer;

    public void open() {
        getAnswer().interest().outcome().ifPresent(outcome -> reason = outcome.reason());
    }

    public Answer getAnswer() {
        if (answer == null) {
            answer = selection.answer(CallId.of(String.valueOf(call)), interest());
        }
        return answer;
    }

    public String choose() {
        String name = getAnswer().name();
        decision.choose(interest(), Objects.requireNonNullElse(reason, ""));
        say.done("call.choose.done", name);
        return back();
    }

    public String leaveOut() {
        String name = getAnswer().name();
        decision.leaveOut(interest(), Objects.requireNonNullElse(reason, ""));
        say.done("call.leaveOut.done", name);
        return back();
    }

    private String back() {
        return "/multiplier/selection.xhtml?faces-redirect=true&id=" + call;
    }

    private InterestId interest() {
        return InterestId.of(String.valueOf(id));
    }

    public @Nullable String getCall() {
        return call;
    }

    public void setCall(@Nullable String call) {
        this.call = call;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
