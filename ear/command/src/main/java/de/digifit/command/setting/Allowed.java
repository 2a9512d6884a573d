// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.setting;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a setting may hold. The wording of each kind stands in the texts under {@code allowed.<kind>}. */
public enum Allowed {
    PORT(between(1, 65_535)),
    PORT_OR_FREE(between(0, 65_535)),
    CONNECTIONS(between(2, 1_000)),
    ADDRESS(matching("[0-9A-Za-z:.%-]+")),
    DIRECTORY(matching("[^\\x00]+")),
    HEAP(matching("[1-9][0-9]*[mMgG]")),
    POSTGRES_URL(matching("jdbc:postgresql://.+/.+")),
    FLAG(matching("true|false")),
    TEXT(matching(".+"));

    private final Predicate<String> rule;

    Allowed(Predicate<String> rule) {
        this.rule = rule;
    }

    public boolean admits(String value) {
        return rule.test(value);
    }

    public String textKey() {
        return "allowed." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Predicate<String> matching(String expression) {
        return Pattern.compile(expression).asMatchPredicate();
    }

    private static Predicate<String> between(int least, int most) {
        return matching("[0-9]{1,5}").and(value -> {
            int number = Integer.parseInt(value);
            return number >= least && number <= most;
        });
    }
}
