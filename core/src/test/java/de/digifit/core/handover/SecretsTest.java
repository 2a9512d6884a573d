// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passwort: Sommer2026",
                "PW=geheim",
                "Anmelden als wahlamt, Kennwort: wahl",
                "Die PIN ist 4711.",
                "Das Passwort lautet Sonne!1",
                "password is s3cret",
                "Das Kennwort ist „Rathaus“",
                "pwd : Tr0ub4dor",
                "Schlüsselkasten, Geheimzahl: 0815"
            })
    void an_obvious_password_is_found(String text) {
        assertThat(Secrets.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Das Recht vergibt die IT, Durchwahl 4711.",
                "Das Kennwort ist im Tresor der Stadtkasse hinterlegt.",
                "Passwort: siehe Tresor",
                "Passwort: vergibt die IT-Hotline",
                "Kein Passwort nötig.",
                "Passwort vergessen: Hotline 1234 anrufen, dann neu anmelden",
                "PIN-Brief beim Wahlamt abholen",
                "Das Kennwort ist nur der Leitung bekannt.",
                "Ein Spinnennetz: vorsichtig entfernen",
                "Der Zugang ist persönlich."
            })
    void where_one_is_kept_and_who_gives_it_may_be_said(String text) {
        assertThat(Secrets.in(text)).isFalse();
    }
}
