// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.moodle;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The share of the score that an answer brings in Moodle, in per cent. */
final class Shares {

    static final String WHOLE = "100";
    static final String NOTHING = "0";
    private static final String TAKES_ALL = "-100";
    /** As many as Moodle's own list of shares has. */
    private static final int DECIMALS = 5;

    private Shares() {}

    /** Where several are right each brings its part; a wrong one takes everything, which comes closest to all or nothing. */
    static String of(Part part, Content content) {
        if (content.kind() != ItemKind.MULTIPLE_CHOICE) {
            return part.right() ? WHOLE : NOTHING;
        }
        long right = content.parts().stream().filter(Part::right).count();
        return part.right()
                ? new BigDecimal(WHOLE)
                        .divide(BigDecimal.valueOf(right), DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : TAKES_ALL;
    }
}
