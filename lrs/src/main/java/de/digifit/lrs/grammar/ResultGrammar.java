// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** How it went: score, success, completion, response, duration. */
final class ResultGrammar {

    private static final Set<String> RESULT =
            Set.of("score", "success", "completion", "response", "duration", "extensions");
    private static final Set<String> SCORE = Set.of("scaled", "raw", "min", "max");

    private ResultGrammar() {}

    static void result(Place place) {
        place.only(RESULT);
        place.ifPresent("score", ResultGrammar::score);
        place.ifPresent("success", Place::bool);
        place.ifPresent("completion", Place::bool);
        place.ifPresent("response", Place::text);
        place.ifPresent("duration", Formats::duration);
        place.ifPresent("extensions", Formats::extensions);
    }

    private static void score(Place place) {
        place.only(SCORE);
        number(place, "scaled")
                .filter(scaled -> scaled.abs().compareTo(BigDecimal.ONE) > 0)
                .ifPresent(scaled -> {
                    throw place.get("scaled").refusal("must be between -1 and 1");
                });
        Optional<BigDecimal> raw = number(place, "raw");
        Optional<BigDecimal> min = number(place, "min");
        Optional<BigDecimal> max = number(place, "max");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) >= 0) {
            throw place.refusal("must have a min below its max");
        }
        if (raw.isPresent() && min.isPresent() && raw.get().compareTo(min.get()) < 0) {
            throw place.get("raw").refusal("must not be below min");
        }
        if (raw.isPresent() && max.isPresent() && raw.get().compareTo(max.get()) > 0) {
            throw place.get("raw").refusal("must not be above max");
        }
    }

    private static Optional<BigDecimal> number(Place place, String name) {
        return place.find(name).map(value -> {
            if (!value.node().isNumber()) {
                throw value.refusal("must be a number");
            }
            return value.node().decimalValue();
        });
    }
}
