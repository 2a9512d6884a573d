// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.setting;

import java.util.Locale;

/** What a setting may hold. The wording of each kind stands in the texts under {@code allowed.<kind>}. */
public enum Allowed {
    PORT(1, 65_535),
    PORT_OR_FREE(0, 65_535),
    CONNECTIONS(2, 1_000),
    COUNT(1, 999_999_999),
    ADDRESS("[0-9A-Za-z:.%-]+"),
    DIRECTORY("[^\\x00]+"),
    HEAP("[1-9][0-9]*[mMgG]"),
    POSTGRES_URL("jdbc:postgresql://.+/.+"),
    WEB_ADDRESS("https?://.+"),
    HOST("[0-9A-Za-z:.-]+"),
    MAIL_TLS("starttls|tls|none"),
    MAIL_ADDRESS("[^@\\s<>]+@[^@\\s<>]+"),
    FLAG("true|false"),
    TEXT(".+");

    private static final String NUMBER = "[0-9]{1,9}";

    private final String expression;
    private final int least;
    private final int most;

    Allowed(String expression) {
        this.expression = expression;
        this.least = 0;
        this.most = 0;
    }

    Allowed(int least, int most) {
        this.expression = "";
        this.least = least;
        this.most = most;
    }

    public boolean admits(String value) {
        return expression.isEmpty() ? isWithin(value) : value.matches(expression);
    }

    public String textKey() {
        return "allowed." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean isWithin(String value) {
        return value.matches(NUMBER) && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }
}
