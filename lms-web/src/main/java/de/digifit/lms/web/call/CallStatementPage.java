// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.call;

import de.digifit.core.call.InterestId;
import de.digifit.core.call.application.TimeShare;
import de.digifit.core.call.application.TimeShare.Asked;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The leader's word on working time. */
@Named
@ViewScoped
public class CallStatementPage implements Serializable {

    private static final String BACK = "/multiplier/leading.xhtml?faces-redirect=true";

    @Inject
    private TimeShare shares;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable Integer share;
    private @Nullable String word;
    private transient @Nullable Asked asked;

    public void open() {
        share = getAsked().team().mandate().share();
        getAsked().statement().ifPresent(said -> {
            share = said.share();
            word = said.word();
        });
    }

    public Asked getAsked() {
        if (asked == null) {
            asked = shares.view(interest());
        }
        return asked;
    }

    public String give() {
        String name = getAsked().name();
        shares.give(interest(), share == null ? 0 : share, words());
        say.done("call.time.done", name);
        return BACK;
    }

    public String giveNone() {
        String name = getAsked().name();
        shares.giveNone(interest(), words());
        say.done("call.time.done", name);
        return BACK;
    }

    private String words() {
        return Objects.requireNonNullElse(word, "");
    }

    private InterestId interest() {
        return InterestId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable Integer getShare() {
        return share;
    }

    public void setShare(@Nullable Integer share) {
        this.share = share;
    }

    public @Nullable String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word;
    }
}
