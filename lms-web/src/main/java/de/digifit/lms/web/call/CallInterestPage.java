// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.call;

import de.digifit.core.call.CallId;
import de.digifit.core.call.application.MyInterest;
import de.digifit.core.call.application.MyInterest.MyCall;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A call as everybody reads it, the own answer to it, and later the own outcome. */
@Named
@ViewScoped
public class CallInterestPage implements Serializable {

    @Inject
    private MyInterest interest;

    @Inject
    private Say say;

    private @Nullable String id;
    private final InterestForm form = new InterestForm();
    private transient @Nullable MyCall call;

    public void open() {
        getCall();
    }

    public MyCall getCall() {
        if (call == null) {
            call = interest.view(id());
        }
        return call;
    }

    public String apply() {
        interest.apply(id(), form.said());
        say.done("call.applied");
        return "/multiplier/interest.xhtml?faces-redirect=true&id=" + id;
    }

    public String withdraw() {
        interest.withdraw(id());
        say.done("call.withdrawn");
        return "/multiplier/mine.xhtml?faces-redirect=true";
    }

    private CallId id() {
        return CallId.of(String.valueOf(id));
    }

    public InterestForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
