// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.correspondence;

import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.LetterId;
import de.digifit.lms.correspondence.application.TownPost;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.wording.Wording;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Letters of people without a service address, on paper. */
@Named
@ViewScoped
public class PrintingPage implements Serializable {

    @Inject
    private TownPost post;

    @Inject
    private Say say;

    private final ArrayList<LetterId> shown = new ArrayList<>();
    private transient List<Letter> letters = List.of();

    public void open() {
        letters = post.toPrint();
        letters.forEach(letter -> shown.add(letter.id()));
    }

    /** Those that stood on this page, and none that came meanwhile. */
    public String printed() {
        post.printed(shown);
        say.done("correspondence.printing.done", shown.size());
        return "/correspondence/printing.xhtml?faces-redirect=true";
    }

    public List<String> paragraphs(Letter letter) {
        return List.of(Wording.paragraphs(letter.body()));
    }

    public List<Letter> getLetters() {
        return letters;
    }
}
