// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.qualification.MeasureId;
import de.digifit.assessment.qualification.application.TalkAgreement;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.TalkId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Part B: its lines, the two confirmations, or the two statements that there is no agreement. */
@Named
@ViewScoped
public class TalkAgreementPage implements Serializable {

    @Inject
    private TalkAgreement agreement;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String statement;
    private int read;
    private transient TalkAgreement.@Nullable View view;

    public void open() {
        read = getView().agreement().edition();
    }

    public TalkAgreement.View getView() {
        if (view == null) {
            view = agreement.view(talk());
        }
        return view;
    }

    /** What this side or the other one has said so far, in words. */
    public String said(Side side) {
        if (getView().agreement().confirmed(side)) {
            return say.text("talk.agreement.confirmed");
        }
        return getView().agreement().statement(side).orElseGet(() -> say.text("talk.agreement.open"));
    }

    public boolean isConfirmable() {
        return getView().writable()
                && !getView().agreement().confirmed(getView().mine());
    }

    /** If it was changed since it was read, the newest edition is shown and counts as read from then on. */
    public String confirm() {
        int seen = read;
        read = agreement.view(talk()).agreement().edition();
        agreement.confirm(talk(), seen);
        say.done("talk.agreement.done");
        return here();
    }

    public String disagree() {
        if (statement == null) {
            say.error("talk.agreement.statementMissing");
            return "";
        }
        agreement.disagree(talk(), statement);
        say.done("talk.agreement.disagreed");
        return here();
    }

    public String remove(MeasureId line) {
        agreement.remove(talk(), line);
        say.done("talk.agreement.removed");
        return here();
    }

    private String here() {
        return "/talk/agreement.xhtml?faces-redirect=true&id=" + id;
    }

    private TalkId talk() {
        return TalkId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }
}
