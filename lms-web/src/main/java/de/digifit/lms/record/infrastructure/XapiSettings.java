// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.record.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the record store is and how it knows us. In the demo town: our own, with the demo credential. */
@ApplicationScoped
class XapiSettings {

    @Inject
    @ConfigProperty(name = "digifit.lrs.endpoint")
    Optional<String> endpoint;

    @Inject
    @ConfigProperty(name = "digifit.lrs.key")
    Optional<String> key;

    @Inject
    @ConfigProperty(name = "digifit.lrs.secret")
    Optional<String> secret;

    @Inject
    @ConfigProperty(name = "digifit.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "jboss.http.port", defaultValue = "8080")
    int port;

    boolean complete() {
        return demo || (key.isPresent() && secret.isPresent());
    }

    String endpoint() {
        return endpoint.orElse("http://127.0.0.1:" + port + "/xapi");
    }

    String key() {
        return key.orElse("demo");
    }

    String secret() {
        return secret.orElse("demo-secret");
    }
}
