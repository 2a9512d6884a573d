// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.assessment.note.Seal;
import de.digifit.assessment.note.Sealed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Seals with a key that is nowhere but in the test. */
public final class KeyOfTests implements Seal {

    private static final int NONCE = 12;
    private static final int TAG = 128;

    private static final SecretKey KEY = made();
    private final SecureRandom random = new SecureRandom();

    private static SecretKey made() {
        try {
            return KeyGenerator.getInstance("AES").generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Sealed seal(UUID thing, String words) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] text = run(Cipher.ENCRYPT_MODE, nonce, words.getBytes(StandardCharsets.UTF_8));
        Base64.Encoder letters = Base64.getEncoder();
        return new Sealed("tests", letters.encodeToString(nonce) + ' ' + letters.encodeToString(text));
    }

    @Override
    public String open(UUID thing, Sealed sealed) {
        int between = sealed.text().indexOf(' ');
        Base64.Decoder bytes = Base64.getDecoder();
        byte[] nonce = bytes.decode(sealed.text().substring(0, between));
        byte[] text = bytes.decode(sealed.text().substring(between + 1));
        return new String(run(Cipher.DECRYPT_MODE, nonce, text), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, KEY, new GCMParameterSpec(TAG, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
