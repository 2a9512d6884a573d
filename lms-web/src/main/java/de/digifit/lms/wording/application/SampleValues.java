// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording.application;

import de.digifit.lms.wording.Placeholder;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Invented values with which a wording can be looked at. */
public final class SampleValues {

    private static final String BUNDLE = "de.digifit.lms.wording.samples";

    private SampleValues() {}

    public static Map<Placeholder, String> in(Locale locale, String townName) {
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        for (Placeholder placeholder : Placeholder.values()) {
            values.put(placeholder, words.getString(placeholder.name()));
        }
        values.put(Placeholder.TOWN, townName);
        return values;
    }
}
