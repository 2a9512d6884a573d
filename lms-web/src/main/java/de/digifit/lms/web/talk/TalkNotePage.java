// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.note.application.TalkNotes;
import de.digifit.assessment.talk.TalkId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Part A: confidential notes of the two. */
@Named
@ViewScoped
public class TalkNotePage implements Serializable {

    @Inject
    private TalkNotes notes;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable String words;
    private int read;
    private transient TalkNotes.@Nullable View view;

    public void open() {
        words = getView().words();
        read = getView().edition();
    }

    public TalkNotes.View getView() {
        if (view == null) {
            view = notes.read(talk());
        }
        return view;
    }

    /** If the other one wrote meanwhile, nothing is lost: what was typed stays, and the newest words stand beside it. */
    public boolean isOvertaken() {
        return getView().edition() > 0 && !getView().words().equals(typed());
    }

    public String save() {
        int seen = newest();
        notes.write(talk(), typed(), seen);
        say.done(typed().isBlank() ? "talk.note.destroyed" : "talk.note.done");
        return here();
    }

    public String keepOnPaper() {
        int seen = newest();
        notes.onPaper(talk(), seen);
        say.done("talk.note.paper.done");
        return here();
    }

    private int newest() {
        int seen = read;
        read = notes.read(talk()).edition();
        return seen;
    }

    private String typed() {
        return words == null ? "" : words;
    }

    private String here() {
        return "/talk/note.xhtml?faces-redirect=true&id=" + id;
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

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
