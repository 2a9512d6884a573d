// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.privacy;

import de.digifit.lms.privacy.DataCopy;
import de.digifit.lms.privacy.Entry;
import de.digifit.lms.privacy.Kept;
import de.digifit.lms.privacy.Subject;
import de.digifit.lms.privacy.application.MyData;
import de.digifit.lms.rights.DataSubjectRequest;
import de.digifit.lms.rights.application.MyRequests;
import de.digifit.lms.web.frame.Look;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about me, subject by subject: the newest entries of each kind, and all of them in the files. */
@Named
@RequestScoped
public class MyDataPage {

    private static final int NEWEST = 10;

    @Inject
    private MyData data;

    @Inject
    private MyRequests requests;

    @Inject
    private Look look;

    private @Nullable List<DataSubjectRequest> statements;
    private @Nullable DataCopy copy;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getCopy();
    }

    public DataCopy getCopy() {
        if (copy == null) {
            copy = data.copy(look.getLocale());
        }
        return copy;
    }

    public List<Subject> getFilled() {
        return getCopy().subjects().stream()
                .filter(subject -> !subject.isEmpty())
                .toList();
    }

    public List<Subject> getNothingKept() {
        return getCopy().subjects().stream().filter(Subject::isEmpty).toList();
    }

    /** What stands with the data of a subject because I said so. */
    public List<DataSubjectRequest> statements(Subject subject) {
        if (statements == null) {
            statements = requests.statements();
        }
        return statements.stream()
                .filter(one ->
                        one.concern().category().equals(subject.category().key()))
                .toList();
    }

    /** What the page shows of a kind of entries. */
    public List<Entry> newest(Kept kept) {
        return kept.entries().stream().limit(NEWEST).toList();
    }

    public String title(Entry entry) {
        return entry.title(look.getLocale());
    }

    public String rest(Entry entry) {
        return entry.rest(look.getLocale());
    }

    public boolean more(Kept kept) {
        return kept.entries().size() > NEWEST;
    }
}
