// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The European reference framework in its editions. Both have the same 21 competences, 1.1 to 5.4; names differ, so that
 * each mapping says which edition it was made with.
 *
 * <p>Sources: DigComp 2.2 (doi 10.2760/115376), DigComp 3.0 (JRC144121, doi 10.2760/0001149), both CC BY 4.0.
 */
public enum DigComp {
    V2_2("DigComp 2.2", "https://doi.org/10.2760/115376#"),
    V3_0("DigComp 3.0", "https://doi.org/10.2760/0001149#");

    private static final Pattern CODE = Pattern.compile("1\\.[1-3]|2\\.[1-6]|[345]\\.[1-4]");

    private final String title;
    private final String address;

    DigComp(String title, String address) {
        this.title = title;
        this.address = address;
    }

    public String title() {
        return title;
    }

    /** @param code for example {@code 4.2} */
    public static boolean has(String code) {
        return CODE.matcher(code).matches();
    }

    /** Names a competence of this edition for machines. */
    public String address(String code) {
        return address + code;
    }

    /** The mapping that an address of {@link #address} means, whether there is such a competence or not. */
    public static Optional<Mapping> at(String address) {
        return List.of(values()).stream()
                .filter(edition -> address.startsWith(edition.address))
                .map(edition -> new Mapping(edition, address.substring(edition.address.length())))
                .findFirst();
    }
}
