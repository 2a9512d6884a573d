// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.grammar;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** The written forms the specification borrows from elsewhere: IRI, UUID, duration, language tag, media type. */
public final class Formats {

    private static final Pattern IRI =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MAILBOX = Pattern.compile("mailto:[^\\s@<>]+@[^\\s@<>]+");
    private static final Pattern SHA1 = Pattern.compile("[0-9a-fA-F]{40}");
    private static final Pattern SHA2 =
            Pattern.compile("[0-9a-fA-F]{56}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128}");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final String N = "\\d+(?:[.,]\\d+)?";
    private static final Pattern DURATION = Pattern.compile("P(?=.)(?:" + N + "W|(?:" + N + "Y)?(?:" + N + "M)?(?:" + N
            + "D)?(?:T(?=.)(?:" + N + "H)?(?:" + N + "M)?(?:" + N + "S)?)?)");
    private static final Pattern FRACTION_ONLY_LAST = Pattern.compile("[^.,]*(?:[.,]\\d+[A-Z])?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+(?:\\s*;.*)?");

    private Formats() {}

    public static boolean isIri(String text) {
        return IRI.matcher(text).matches();
    }

    /** @throws Malformed when the text is not in the form of RFC 4122 */
    public static UUID uuid(String text, String place) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new Malformed(place, "must be a UUID");
        }
        return UUID.fromString(text);
    }

    static void iri(Place place) {
        check(isIri(place.text()), place, "must be an absolute IRI");
    }

    static void mailbox(Place place) {
        check(MAILBOX.matcher(place.text()).matches(), place, "must be an e-mail address as an IRI (mailto:…)");
    }

    static void sha1(Place place) {
        check(SHA1.matcher(place.text()).matches(), place, "must be a SHA-1 sum in 40 hexadecimal digits");
    }

    static void sha2(Place place) {
        check(SHA2.matcher(place.text()).matches(), place, "must be a SHA-2 sum in hexadecimal digits");
    }

    static void uuid(Place place) {
        check(UUID_FORM.matcher(place.text()).matches(), place, "must be a UUID");
    }

    static void timestamp(Place place) {
        check(Timestamps.parse(place.text()).isPresent(), place, "must be an ISO 8601 timestamp with a valid offset");
    }

    static void duration(Place place) {
        String text = place.text();
        boolean valid = DURATION.matcher(text).matches()
                && FRACTION_ONLY_LAST.matcher(text).matches();
        check(valid, place, "must be an ISO 8601 duration");
    }

    static void mediaType(Place place) {
        check(MEDIA_TYPE.matcher(place.text()).matches(), place, "must be a media type");
    }

    static void language(Place place) {
        check(isLanguage(place.text()), place, "must be a language tag of RFC 5646");
    }

    static void languageMap(Place place) {
        for (String tag : place.names()) {
            check(isLanguage(tag), place, "has the name '" + tag + "', which is no language tag of RFC 5646");
            place.get(tag).text();
        }
    }

    static void extensions(Place place) {
        for (String name : place.names()) {
            check(isIri(name), place, "has the name '" + name + "', which is no absolute IRI");
        }
    }

    private static boolean isLanguage(String tag) {
        if (!LANGUAGE.matcher(tag).matches()) {
            return false;
        }
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .toLanguageTag()
                    .isEmpty();
        } catch (IllformedLocaleException illformed) {
            return false;
        }
    }

    private static void check(boolean holds, Place place, String sentence) {
        if (!holds) {
            throw place.refusal(sentence);
        }
    }
}
