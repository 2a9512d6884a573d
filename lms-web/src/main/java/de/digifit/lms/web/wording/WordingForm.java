// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.wording;

import de.digifit.lms.wording.Wording;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Subject and text as they stand in the form, and how a letter with them looks. */
public class WordingForm implements Serializable {

    private @Nullable String subject;
    private @Nullable String body;
    private @Nullable String previewSubject;
    private List<String> preview = List.of();

    void fill(Wording words) {
        subject = words.subject();
        body = words.body();
    }

    Wording words() {
        return new Wording(subject == null ? "" : subject, body == null ? "" : body);
    }

    void show(Wording letter) {
        previewSubject = letter.subject();
        preview = List.of(Wording.paragraphs(letter.body()));
    }

    public @Nullable String getPreviewSubject() {
        return previewSubject;
    }

    public List<String> getPreview() {
        return preview;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }
}
