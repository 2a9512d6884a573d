// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.access;

/** Something that stands between a person and a page. */
record Finding(TouredPage page, String look, String rule, String where) {

    @Override
    public String toString() {
        return "%n%s, %s: %s at %s".formatted(page, look, rule, where);
    }
}
