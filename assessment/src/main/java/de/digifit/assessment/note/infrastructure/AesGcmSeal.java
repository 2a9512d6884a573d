// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.note.infrastructure;

import de.digifit.assessment.note.NoKey;
import de.digifit.assessment.note.Seal;
import de.digifit.assessment.note.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256 in Galois/Counter Mode (NIST SP 800-38D): a fresh nonce of 96 bits each time, a tag of 128 bits, and the thing
 * that the words are about as associated data, so that a row that was moved to another one does not open.
 */
@ApplicationScoped
class AesGcmSeal implements Seal {

    private static final String MODE = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_BYTES = 4;

    private final Optional<byte[]> key;
    private final SecureRandom random = new SecureRandom();

    @Inject
    AesGcmSeal(NoteKey key) {
        this.key = key.find();
    }

    @Override
    public boolean ready() {
        return key.isPresent();
    }

    @Override
    public Sealed seal(UUID thing, String words) {
        byte[] secret = key.orElseThrow(NoKey::new);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] text = run(Cipher.ENCRYPT_MODE, secret, nonce, thing, words.getBytes(StandardCharsets.UTF_8));
        byte[] kept = ByteBuffer.allocate(nonce.length + text.length)
                .put(nonce)
                .put(text)
                .array();
        return new Sealed(name(secret), Base64.getEncoder().encodeToString(kept));
    }

    @Override
    public String open(UUID thing, Sealed sealed) {
        byte[] secret = key.filter(own -> name(own).equals(sealed.key())).orElseThrow(NoKey::new);
        byte[] kept = Base64.getDecoder().decode(sealed.text());
        byte[] nonce = Arrays.copyOf(kept, NONCE_BYTES);
        byte[] text = Arrays.copyOfRange(kept, NONCE_BYTES, kept.length);
        return new String(run(Cipher.DECRYPT_MODE, secret, nonce, thing, text), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, UUID thing, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(MODE);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(thing.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A seal is broken", e);
        }
    }

    /** Tells keys apart without saying anything about them. */
    private static String name(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
