// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.framework;

import de.digifit.core.edition.EditionId;
import de.digifit.core.edition.application.Difference;
import de.digifit.core.edition.application.EditionDetails;
import de.digifit.core.edition.application.EditionPublishing;
import de.digifit.core.edition.application.EditionShelf;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would be different with a draft, and putting it in force. */
@Named
@ViewScoped
public class FrameworkPublishPage implements Serializable {

    @Inject
    private EditionShelf shelf;

    @Inject
    private EditionPublishing publishing;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String reason;
    private final TypedCouncil council = new TypedCouncil();
    private int seen;
    private boolean first;
    private transient @Nullable EditionDetails details;
    private transient @Nullable List<Difference> differences;

    public void open() {
        seen = getDetails().revision();
    }

    public EditionDetails getDetails() {
        EditionDetails known = details;
        if (known == null) {
            known = shelf.get(edition());
            details = known;
        }
        return known;
    }

    public List<Difference> getDifferences() {
        List<Difference> known = differences;
        if (known == null) {
            first = shelf.compare(edition()).isEmpty();
            known = shelf.compare(edition()).orElse(List.of());
            differences = known;
        }
        return known;
    }

    /** Whether no edition of the framework is in force yet. */
    public boolean isFirst() {
        getDifferences();
        return first;
    }

    public String publish() {
        String version = getDetails().edition().version();
        lookAgain();
        publishing.publish(edition(), seen, String.valueOf(reason), council.entry());
        say.done("edition.publish.done", version);
        return "/framework/editions.xhtml?faces-redirect=true";
    }

    /** Where it is refused, the page shows what is different by now. */
    private void lookAgain() {
        details = null;
        differences = null;
    }

    /** Whether somebody changed the draft since this page was opened. */
    public boolean isOvertaken() {
        return getDetails().revision() != seen;
    }

    /** The other change was seen; what is typed stays. */
    public void goOn() {
        lookAgain();
        seen = getDetails().revision();
    }

    private EditionId edition() {
        return EditionId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public TypedCouncil getCouncil() {
        return council;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
