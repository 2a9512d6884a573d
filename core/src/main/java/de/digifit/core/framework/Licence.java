// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The licences under which an edition can be taken over, changed and given on by a town. All others are foreign to this
 * house: they forbid changes, forbid official use, or are not known.
 */
public enum Licence {
    CC0("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    CC_BY("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    CC_BY_SA("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    DL_DE_ZERO("DL-DE-ZERO-2.0", "https://www.govdata.de/dl-de/zero-2-0"),
    DL_DE_BY("DL-DE-BY-2.0", "https://www.govdata.de/dl-de/by-2-0");

    private final String code;
    private final String address;

    Licence(String code, String address) {
        this.code = code;
        this.address = address;
    }

    /** Short name by SPDX, for example {@code CC-BY-4.0}. */
    public String code() {
        return code;
    }

    /** Where its text stands. */
    public String address() {
        return address;
    }

    /** @param named a short name or an address; {@code http} and a missing slash at the end do not matter */
    public static Optional<Licence> of(String named) {
        String asked = plain(named);
        return Arrays.stream(values())
                .filter(licence -> plain(licence.code).equals(asked)
                        || plain(licence.address).equals(asked))
                .findFirst();
    }

    private static String plain(String named) {
        return named.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("(/|/legalcode|/deed\\.[a-z]+)$", "");
    }
}
