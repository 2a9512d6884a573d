// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.aspiration;

import de.digifit.core.aspiration.application.Candidate;
import de.digifit.core.aspiration.application.RoleSearch;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.RoleProfile;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import de.digifit.lms.web.faces.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who would like to grow into a role; the role stands in the address. */
@Named
@ViewScoped
public class RoleSearchPage implements Serializable {

    @Inject
    private RoleSearch search;

    @Inject
    private AspirationWords words;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient List<RoleProfile> roles = List.of();
    private transient List<Candidate> found = List.of();

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        roles = search.roles();
        if (isAsked()) {
            found = search.towards(ProfileId.of(String.valueOf(id)));
        }
    }

    public boolean isAsked() {
        return id != null && !id.isBlank();
    }

    public List<Option> getRoles() {
        return Option.orNone(
                say.text("aspiration.search.choose"),
                roles.stream().map(role -> new Option(role.id().toString(), words.title(role))));
    }

    public String getRole() {
        return roles.stream()
                .filter(role -> role.id().toString().equals(id))
                .map(words::title)
                .findFirst()
                .orElse("");
    }

    public List<Row> getFound() {
        return found.stream().map(this::row).toList();
    }

    private Row row(Candidate candidate) {
        return new Row(
                candidate.name(),
                candidate.unit(),
                say.text("aspiration.since", Words.date(candidate.saidOn())),
                candidate.distance().map(words::reached).orElse(""),
                candidate.distance().map(words::missing).orElse(""));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    /**
     * Somebody in words.
     *
     * @param reached empty where the reader may not know
     */
    public record Row(String name, String unit, String since, String reached, String missing) {}
}
