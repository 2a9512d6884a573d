// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.correspondence;

import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.LetterId;
import de.digifit.lms.correspondence.application.MyPost;
import de.digifit.lms.wording.Wording;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One own letter. */
@Named
@ViewScoped
public class LetterPage implements Serializable {

    @Inject
    private MyPost post;

    private @Nullable String id;
    private transient @Nullable Letter letter;

    public void open() {
        letter = post.open(LetterId.of(String.valueOf(id)));
    }

    public @Nullable Letter getLetter() {
        return letter;
    }

    public List<String> getParagraphs() {
        return letter == null ? List.of() : List.of(Wording.paragraphs(letter.body()));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
