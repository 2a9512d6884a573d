// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.seminar;

import de.digifit.core.competency.Level;
import de.digifit.lms.catalogue.CatalogueFilter;
import de.digifit.lms.catalogue.CatalogueFilter.Topic;
import de.digifit.lms.catalogue.Form;
import de.digifit.lms.catalogue.When;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The filter as it stands in an address, where anybody can write anything: what is not understood is left out. */
public final class TypedFilter {

    private String text = "";
    private String topic = "";
    private String level = "";
    private String form = "";
    private String when = "";
    private boolean free;

    CatalogueFilter understood() {
        return new CatalogueFilter(
                text,
                new Topic(topic),
                Arrays.stream(Level.values())
                        .filter(one -> Integer.toString(one.number()).equals(level))
                        .findFirst(),
                named(Form.values(), form),
                named(When.values(), when).orElse(When.ANY),
                free);
    }

    /** As a query that begins with a question mark. */
    String query() {
        return "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                + "&topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8)
                + "&level=" + URLEncoder.encode(level, StandardCharsets.UTF_8)
                + "&form=" + URLEncoder.encode(form, StandardCharsets.UTF_8)
                + "&when=" + URLEncoder.encode(when, StandardCharsets.UTF_8)
                + "&free=" + free;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic == null ? "" : topic;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level == null ? "" : level;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form == null ? "" : form;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when == null ? "" : when;
    }

    public boolean isFree() {
        return free;
    }

    public void setFree(boolean free) {
        this.free = free;
    }
}
