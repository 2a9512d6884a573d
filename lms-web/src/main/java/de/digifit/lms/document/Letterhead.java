// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.shared.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a town puts on its papers. Each text may hold {@link Placeholder}s; each may be empty.
 *
 * @param sender lines beside the name of the town: office, address, telephone
 * @param fileNumber the file number (Aktenzeichen)
 * @param signature in whose name papers are issued; without it they say that they need no signature
 * @param signatureEn the same in English; without it the German one stands there
 * @param accent a colour as {@code #rrggbb}; empty for the colour of the town
 */
public record Letterhead(String sender, String fileNumber, String signature, String signatureEn, String accent) {

    /** The accent is one in no notation. */
    public static class NotAColour extends Refusal {

        public NotAColour(String typed) {
            super("document.refused.colour", typed);
        }
    }

    /** Before anybody has written one. */
    public static final Letterhead PLAIN = new Letterhead("", "", "", "", "");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /**
     * @throws UnknownPlaceholder when a text holds one that nobody fills in
     * @throws NotAColour when the accent is one in no notation
     */
    public Letterhead {
        Placeholder.checked(sender);
        Placeholder.checked(fileNumber);
        Placeholder.checked(signature);
        Placeholder.checked(signatureEn);
        if (!accent.isEmpty() && !COLOUR.matcher(accent).matches()) {
            throw new NotAColour(accent);
        }
    }

    public String signature(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && !signatureEn.isBlank();
        return english ? signatureEn : signature;
    }
}
