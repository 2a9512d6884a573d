// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.infrastructure;

import de.digifit.lms.correspondence.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which mail server takes the letters. Without a host and a sender nothing is sent: letters are kept. */
@ApplicationScoped
class MailSettings {

    private static final String CONNECT = "10000";
    private static final String ANSWER = "30000";

    @Inject
    @ConfigProperty(name = "digifit.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "digifit.mail.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "digifit.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "digifit.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "digifit.mail.tls", defaultValue = "starttls")
    String tls;

    @Inject
    @ConfigProperty(name = "digifit.mail.from")
    Optional<String> from;

    @Inject
    @ConfigProperty(name = "digifit.base-url", defaultValue = "http://localhost:8080")
    String base;

    Optional<Sender> sender() {
        return host.flatMap(set -> from).map(Sender::new);
    }

    /** As Jakarta Mail names them. With {@code starttls} a server that cannot is not spoken to in the clear. */
    Properties properties() {
        Properties all = new Properties();
        all.setProperty("mail.transport.protocol", "smtp");
        all.setProperty("mail.smtp.host", host.orElse(""));
        all.setProperty("mail.smtp.port", String.valueOf(port));
        all.setProperty("mail.smtp.connectiontimeout", CONNECT);
        all.setProperty("mail.smtp.timeout", ANSWER);
        all.setProperty("mail.smtp.writetimeout", ANSWER);
        all.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        all.setProperty("mail.smtp.ssl.enable", String.valueOf(tls.equals("tls")));
        all.setProperty("mail.smtp.starttls.enable", String.valueOf(tls.equals("starttls")));
        all.setProperty("mail.smtp.starttls.required", String.valueOf(tls.equals("starttls")));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        all.setProperty("mail.mime.charset", "UTF-8");
        return all;
    }
}
