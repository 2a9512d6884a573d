// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.setting;

import static de.digifit.command.setting.Setting.open;

import java.util.List;
import java.util.stream.Stream;

/** Every setting there is. {@code docs/settings.md} shows the same list to people; a test compares the two. */
public final class Catalogue {

    public static final Setting HTTP_PORT = open("digifit.http.port", "8080", Allowed.PORT);
    public static final Setting HTTP_ADDRESS = open("digifit.http.address", "127.0.0.1", Allowed.ADDRESS);
    private static final Setting HTTP_MAX_POST = open("digifit.http.max-post-bytes", "67108864", Allowed.COUNT);
    private static final Setting HTTP_BEHIND_PROXY = open("digifit.http.behind-proxy", "false", Allowed.FLAG);
    public static final Setting MANAGEMENT_PORT = open("digifit.management.port", "9990", Allowed.PORT);
    public static final Setting MANAGEMENT_ADDRESS = open("digifit.management.address", "127.0.0.1", Allowed.ADDRESS);
    public static final Setting DATA_DIR = open("digifit.data.dir", ".digifit", Allowed.DIRECTORY);
    public static final Setting DEMO = open("digifit.demo", "false", Allowed.FLAG);
    public static final Setting DEVELOPMENT = open("digifit.development", "false", Allowed.FLAG);
    public static final Setting SERVER_HOME = open("digifit.server.home", "ear/target/server", Allowed.DIRECTORY);
    public static final Setting SERVER_HEAP = open("digifit.server.heap", "512m", Allowed.HEAP);
    public static final Setting DB_URL = open("digifit.db.url", "", Allowed.POSTGRES_URL);
    public static final Setting DB_USER = open("digifit.db.user", "digifit", Allowed.TEXT);
    public static final Setting DB_PASSWORD = Setting.secret("digifit.db.password");
    public static final Setting DB_POOL = open("digifit.db.pool", "30", Allowed.CONNECTIONS);
    public static final Setting DB_PORT = open("digifit.db.port", "0", Allowed.PORT_OR_FREE);

    /** Read by the pages. */
    private static final List<Setting> PAGES =
            List.of(open("digifit.base-url", "http://localhost:8080", Allowed.WEB_ADDRESS), DEVELOPMENT);

    /** Read by the record store and by those who send to it. */
    private static final List<Setting> LRS = List.of(
            open("digifit.lrs.endpoint", "", Allowed.WEB_ADDRESS),
            open("digifit.lrs.key", "", Allowed.TEXT),
            Setting.secret("digifit.lrs.secret"),
            open("digifit.lrs.max-body-bytes", "10485760", Allowed.COUNT),
            open("digifit.lrs.max-limit", "500", Allowed.COUNT),
            open("digifit.lrs.home-page", "http://localhost:8080/xapi", Allowed.WEB_ADDRESS));

    /** Read by those who look after undecided applications. */
    private static final List<Setting> DECISIONS = List.of(
            open("digifit.decision.reminder-days", "5", Allowed.COUNT),
            open("digifit.decision.escalation-days", "10", Allowed.COUNT));

    /** Read by those who send letters; without a host they are kept and shown in DigiFit. */
    private static final List<Setting> MAIL = List.of(
            open("digifit.mail.host", "", Allowed.HOST),
            open("digifit.mail.port", "587", Allowed.PORT),
            open("digifit.mail.tls", "starttls", Allowed.MAIL_TLS),
            open("digifit.mail.from", "", Allowed.MAIL_ADDRESS),
            open("digifit.mail.user", "", Allowed.TEXT),
            Setting.secret("digifit.mail.password"));

    /** Read by those who keep the confidential notes of a talk; without a key these stay on paper. */
    private static final List<Setting> TALK = List.of(Setting.secret("digifit.talk.key"));

    /** Read by the command line and the server. */
    private static final List<Setting> TOWN = List.of(
            HTTP_PORT,
            HTTP_ADDRESS,
            HTTP_MAX_POST,
            HTTP_BEHIND_PROXY,
            MANAGEMENT_PORT,
            MANAGEMENT_ADDRESS,
            DATA_DIR,
            DEMO,
            SERVER_HOME,
            SERVER_HEAP,
            DB_URL,
            DB_USER,
            DB_PASSWORD,
            DB_POOL,
            DB_PORT);

    public static final List<Setting> ALL = Stream.of(TOWN, PAGES, DECISIONS, LRS, MAIL, TALK)
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}
}
