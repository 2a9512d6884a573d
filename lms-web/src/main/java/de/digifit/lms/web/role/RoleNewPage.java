// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.role;

import de.digifit.core.content.application.ProfileTemplates;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.application.NewProfile;
import de.digifit.core.role.application.ProfileKeeping;
import de.digifit.lms.web.curriculum.WordsField;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A new role profile: empty, as a copy, or of a delivered one. */
@Named
@ViewScoped
public class RoleNewPage implements Serializable {

    private static final String OWN = "own:";
    private static final String DELIVERED = "delivered:";

    @Inject
    private ProfileKeeping keeping;

    @Inject
    private ProfileTemplates templates;

    @Inject
    private Say say;

    private @Nullable String from;
    private @Nullable String code;
    private final WordsField title = new WordsField();
    private @Nullable String reason;

    public void open() {
        getModels();
    }

    /** What a new profile can begin with. */
    public List<Option> getModels() {
        Stream<Option> delivered = templates.all().stream()
                .map(profile -> option(DELIVERED + profile.code(), "role.new.delivered", profile));
        Stream<Option> own = keeping.all().stream().map(profile -> option(OWN + profile.id(), "role.new.own", profile));
        return Stream.concat(own, delivered).toList();
    }

    private Option option(String key, String words, RoleProfile profile) {
        return new Option(key, say.text(words, profile.code(), say.words(profile.title())));
    }

    public String make() {
        NewProfile planned = new NewProfile(
                String.valueOf(code).strip().toUpperCase(Locale.ROOT), title.words(), String.valueOf(reason));
        ProfileId made = begin(from == null ? "" : from, planned);
        say.done("role.new.done");
        return "/role/profile.xhtml?faces-redirect=true&id=" + made;
    }

    private ProfileId begin(String model, NewProfile planned) {
        if (model.startsWith(OWN)) {
            return keeping.copy(ProfileId.of(model.substring(OWN.length())), planned);
        }
        return model.startsWith(DELIVERED)
                ? templates.takeOver(model.substring(DELIVERED.length()), planned)
                : keeping.found(planned);
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public WordsField getTitle() {
        return title;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
