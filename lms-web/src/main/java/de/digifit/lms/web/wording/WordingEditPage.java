// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.wording;

import de.digifit.lms.web.faces.Say;
import de.digifit.lms.wording.Language;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.Placeholder;
import de.digifit.lms.wording.application.SampleValues;
import de.digifit.lms.wording.application.TownLetters;
import de.digifit.lms.wording.application.WordingDetails;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One wording: changed, looked at, kept, or taken back to what was shipped. */
@Named
@ViewScoped
public class WordingEditPage implements Serializable {

    @Inject
    private TownLetters letters;

    @Inject
    private Say say;

    private final WordingForm form = new WordingForm();
    private @Nullable String kind;
    private @Nullable String language;
    private int seen;
    private boolean own;

    public void open() {
        WordingDetails wording = letters.get(kind(), locale());
        form.fill(wording.words());
        seen = wording.version();
        own = wording.own();
        show();
    }

    /** With invented values; nothing is kept. */
    public void show() {
        form.show(letters.preview(kind(), locale(), form.words()));
    }

    public String keep() {
        letters.word(kind(), locale(), seen, form.words());
        say.done("wording.edit.done");
        return "/wording/all.xhtml?faces-redirect=true";
    }

    public String reset() {
        letters.reset(kind(), locale(), seen);
        say.done("wording.edit.reset.done");
        return "/wording/all.xhtml?faces-redirect=true";
    }

    public List<Hint> getHints() {
        Map<Placeholder, String> samples = SampleValues.in(locale(), "Musterau");
        return kind().placeholders().stream()
                .map(each -> new Hint(
                        each.in(locale()), say.text("wording.placeholder." + each), samples.getOrDefault(each, "")))
                .toList();
    }

    public String getKindName() {
        return say.text("wording.kind." + kind());
    }

    private LetterKind kind() {
        return LetterKind.of(String.valueOf(kind));
    }

    private Locale locale() {
        return Language.of(String.valueOf(language));
    }

    public WordingForm getForm() {
        return form;
    }

    public boolean isOwn() {
        return own;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    /** What may be left open, what it means, and an invented value. */
    public record Hint(String word, String meaning, String sample) {}
}
