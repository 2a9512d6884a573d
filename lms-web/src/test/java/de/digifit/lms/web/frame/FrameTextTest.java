// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"de.digifit.lms.web.frame", "de.digifit.lms.web.faces"})
    void both_languages_have_the_same_keys(String bundle) {
        assertThat(texts(bundle, Locale.ENGLISH).keySet())
                .isEqualTo(texts(bundle, Locale.GERMAN).keySet());
    }

    @Test
    void every_entry_of_the_navigation_has_words() {
        ResourceBundle texts = texts("de.digifit.lms.web.frame", Locale.GERMAN);

        assertThat(Navigation.keys()).isNotEmpty().allMatch(key -> texts.containsKey("nav." + key));
    }

    private static ResourceBundle texts(String bundle, Locale locale) {
        return ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
