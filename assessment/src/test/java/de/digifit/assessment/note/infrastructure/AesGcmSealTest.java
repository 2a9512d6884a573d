// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.note.NoKey;
import de.digifit.assessment.note.Sealed;
import de.digifit.core.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AesGcmSealTest {

    private static final String WORDS = "Ich überlege, die Stelle zu wechseln.";

    @TempDir
    private Path directory;

    private final UUID thing = Ids.next();

    @Test
    void what_was_sealed_opens_again_and_is_not_readable_before() {
        AesGcmSeal seal = seal(key(1));

        Sealed sealed = seal.seal(thing, WORDS);

        assertThat(new String(Base64.getDecoder().decode(sealed.text()), StandardCharsets.ISO_8859_1))
                .doesNotContain("Stelle");
        assertThat(seal.open(thing, sealed)).isEqualTo(WORDS);
        assertThat(seal.seal(thing, WORDS).text()).isNotEqualTo(sealed.text());
    }

    @Test
    void it_does_not_open_for_another_thing_with_another_key_or_when_it_was_changed() {
        AesGcmSeal seal = seal(key(1));
        Sealed sealed = seal.seal(thing, WORDS);

        assertThatThrownBy(() -> seal.open(Ids.next(), sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal(key(2)).open(thing, sealed)).isInstanceOf(NoKey.class);
        byte[] bytes = Base64.getDecoder().decode(sealed.text());
        bytes[20] ^= 1;
        Sealed changed = new Sealed(sealed.key(), Base64.getEncoder().encodeToString(bytes));
        assertThatThrownBy(() -> seal.open(thing, changed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_a_key_notes_stay_on_paper() {
        AesGcmSeal seal = new AesGcmSeal(new NoteKey(Optional.empty(), false, Optional.of(directory.toString())));

        assertThat(seal.ready()).isFalse();
        assertThatThrownBy(() -> seal.seal(thing, WORDS)).isInstanceOf(NoKey.class);
    }

    @Test
    void a_demo_town_makes_a_key_once() {
        NoteKey key = new NoteKey(Optional.empty(), true, Optional.of(directory.toString()));

        assertThat(key.find().orElseThrow()).hasSize(32).isEqualTo(key.find().orElseThrow());
    }

    private AesGcmSeal seal(String key) {
        return new AesGcmSeal(new NoteKey(Optional.of(key), false, Optional.empty()));
    }

    private static String key(int seed) {
        byte[] key = new byte[32];
        key[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(key);
    }
}
