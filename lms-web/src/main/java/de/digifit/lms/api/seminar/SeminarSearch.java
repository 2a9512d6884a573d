// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.seminar;

import de.digifit.core.competency.Level;
import de.digifit.lms.api.problem.Malformed;
import de.digifit.lms.catalogue.CatalogueFilter;
import de.digifit.lms.catalogue.CatalogueFilter.Topic;
import de.digifit.lms.catalogue.Form;
import de.digifit.lms.catalogue.When;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters of a search in the catalogue. */
public class SeminarSearch {

    @QueryParam("text")
    @DefaultValue("")
    String text = "";

    /** {@code gap}, or the letter of an area. */
    @QueryParam("topic")
    @DefaultValue("")
    String topic = "";

    /** 1 to 4. */
    @QueryParam("level")
    @Nullable
    String level;

    /** HALF_DAY, ONLINE, ON_SITE or HYBRID. */
    @QueryParam("form")
    @Nullable
    String form;

    /** ANY, WITH_DATE, FOUR_WEEKS or THREE_MONTHS. */
    @QueryParam("when")
    @Nullable
    String when;

    @QueryParam("free")
    boolean free;

    /** @throws Malformed with the name of the parameter that is not understood */
    CatalogueFilter filter() {
        return new CatalogueFilter(
                text,
                new Topic(topic),
                one("level", level, Level.values(), value -> Integer.toString(value.number())),
                one("form", form, Form.values(), Form::name),
                one("when", when, When.values(), When::name).orElse(When.ANY),
                free);
    }

    private static <T> Optional<T> one(String name, @Nullable String typed, T[] values, Function<T, String> key) {
        if (typed == null || typed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values)
                .filter(value -> key.apply(value).equals(typed))
                .findFirst()
                .orElseThrow(() -> new Malformed(name)));
    }
}
