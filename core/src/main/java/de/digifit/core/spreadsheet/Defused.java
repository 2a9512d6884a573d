// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.spreadsheet;

/**
 * Makes a text harmless for programs that take texts for formulas.
 *
 * <p>Spreadsheets reckon with a cell whose text begins with {@code = + - @}, with one of their full-width forms, or with
 * a tab or line break before; some pass over spaces and invisible characters first. Such a text gets an apostrophe in
 * front. So does one that begins with an apostrophe already: then taking one apostrophe away always gives the original,
 * and nothing is lost when the file is read in again.
 */
public final class Defused {

    private static final char MARK = '\'';
    private static final String STARTS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212";
    private static final String BREAKS = "\t\r\n";

    private Defused() {}

    public static String of(String text) {
        return isActive(text) || (!text.isEmpty() && text.charAt(0) == MARK) ? MARK + text : text;
    }

    /** What {@link #of} was given. */
    public static String original(String defused) {
        return !defused.isEmpty() && defused.charAt(0) == MARK ? defused.substring(1) : defused;
    }

    /** Whether a program might take the text for a formula. */
    public static boolean isActive(String text) {
        int at = 0;
        while (at < text.length() && isPassedOver(text.charAt(at))) {
            if (BREAKS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
            at++;
        }
        return at < text.length() && STARTS_FORMULA.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isPassedOver(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || character == '"';
    }
}
