// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;
import java.util.List;

/** The own letters. */
public final class PostView extends View {

    PostView(Visit visit) {
        super(visit, "Post");
    }

    public static PostView open(Visit visit) {
        visit.open("/correspondence/post.xhtml");
        return new PostView(visit);
    }

    /** Newest first. */
    public List<String> subjects() {
        return card("Nachrichten").locator("h3").allInnerTexts();
    }

    /** The newest with that subject. */
    public String read(String subject) {
        click(link(subject).first());
        return new LetterView(visit(), subject).text();
    }
}
