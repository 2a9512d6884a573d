// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.resend;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the latest forms of a session have led. What they contained is not kept, only its fingerprint. */
final class SentAnswers implements Serializable {

    /** More pages than anybody has open with a form just sent. */
    private static final int KEPT = 40;

    private static final String NAME = SentAnswers.class.getName();
    private static final long serialVersionUID = 1;

    private final LinkedHashMap<String, String> targets = new LinkedHashMap<>();

    static SentAnswers in(HttpSession session) {
        return session.getAttribute(NAME) instanceof SentAnswers known ? known : new SentAnswers().putInto(session);
    }

    synchronized Optional<String> find(String form) {
        return Optional.ofNullable(targets.get(form));
    }

    synchronized void keep(String form, String target) {
        targets.put(form, target);
        if (targets.size() > KEPT) {
            targets.remove(targets.keySet().iterator().next());
        }
    }

    /** The same for the same address and fields, in whatever order they were sent. */
    static String print(String address, Map<String, String[]> fields) {
        MessageDigest digest = sha256();
        update(digest, address);
        new TreeMap<>(fields).forEach((name, values) -> {
            update(digest, name);
            update(digest, Integer.toString(values.length));
            for (String value : values) {
                update(digest, value);
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    // With its length before it, so that no two forms read alike by where one field ends.
    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private SentAnswers putInto(HttpSession session) {
        session.setAttribute(NAME, this);
        return this;
    }
}
