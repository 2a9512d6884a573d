// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.api;

import de.digifit.lrs.grammar.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an operator can set; a value that makes no sense stops the start with the name of its key. */
@ApplicationScoped
public class Settings {

    private static final int SHORTEST_SECRET = 16;

    @Inject
    @ConfigProperty(name = "digifit.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "digifit.lrs.max-body-bytes", defaultValue = "10485760")
    int maxBodyBytes;

    @Inject
    @ConfigProperty(name = "digifit.lrs.max-limit", defaultValue = "500")
    int maxLimit;

    @Inject
    @ConfigProperty(name = "digifit.lrs.home-page", defaultValue = "http://localhost:8080/xapi")
    String homePage;

    @Inject
    @ConfigProperty(name = "digifit.lrs.key")
    Optional<String> key;

    @Inject
    @ConfigProperty(name = "digifit.lrs.secret")
    Optional<String> secret;

    void check() {
        require(maxBodyBytes > 0, "digifit.lrs.max-body-bytes must be above 0");
        require(maxLimit > 0, "digifit.lrs.max-limit must be above 0");
        require(Formats.isIri(homePage), "digifit.lrs.home-page must be an absolute IRI");
        require(key.isPresent() == secret.isPresent(), "digifit.lrs.key and digifit.lrs.secret come together");
        require(key.stream().noneMatch(name -> name.contains(":")), "digifit.lrs.key must not contain a colon");
        require(
                demo || secret.stream().allMatch(value -> value.length() >= SHORTEST_SECRET),
                "digifit.lrs.secret must have at least " + SHORTEST_SECRET + " characters; it is for machines");
    }

    public boolean demo() {
        return demo;
    }

    public int maxBodyBytes() {
        return maxBodyBytes;
    }

    public int maxLimit() {
        return maxLimit;
    }

    public String homePage() {
        return homePage;
    }

    public Optional<String> key() {
        return key;
    }

    public Optional<String> secret() {
        return secret;
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalStateException(sentence);
        }
    }
}
