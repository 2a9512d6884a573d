// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.correspondence;

import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.application.MyPost;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.wording.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The own letters, newest first, and the language in which they come. */
@Named
@RequestScoped
public class PostPage {

    @Inject
    private MyPost post;

    @Inject
    private Say say;

    private List<Letter> letters = List.of();
    private String language = "de";

    public void open() {
        letters = post.all();
        language = post.language().getLanguage();
    }

    public String speak() {
        post.speak(Language.of(language));
        say.done("correspondence.post.language.done");
        return "/correspondence/post.xhtml?faces-redirect=true";
    }

    public List<Option> getLanguages() {
        return Language.ALL.stream()
                .map(locale ->
                        new Option(locale.getLanguage(), say.text("correspondence.language." + locale.getLanguage())))
                .toList();
    }

    public List<Letter> getLetters() {
        return letters;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
