// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import java.util.Locale;

/** What can be wrong with a file that brings a framework or role profiles. Each has a sentence in both languages. */
public enum Fault {
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_NOT_UTF8,
    MANY_MORE,

    TABLE_BROKEN,
    TABLE_COLUMN_MISSING,
    TABLE_COLUMN_UNKNOWN,
    TABLE_COLUMN_TWICE,
    TABLE_ROW_LENGTH,
    TABLE_KIND_UNKNOWN,

    CASE_NOT_JSON,
    CASE_PART_MISSING,
    CASE_NOT_TEXT,
    CASE_ITEM_TWICE,
    CASE_ITEM_MISSING,
    CASE_ITEM_ALONE,
    CASE_CYCLE,
    CASE_TWO_PARENTS,
    CASE_TYPE_UNKNOWN,
    CASE_LANGUAGE_UNKNOWN,
    /** No fault of the file, but something that an edition does not hold. */
    CASE_LEFT_OUT,

    PART_MISSING,
    PART_TWICE,
    CELL_UNUSED,
    WORDS_MISSING,
    WORDS_TOO_LONG,
    VERSION_MISSING,
    STATUS_UNKNOWN,
    LICENCE_MISSING,
    LICENCE_FOREIGN,
    CODE_WRONG,
    CODE_TWICE,
    AREA_UNKNOWN,
    COMPETENCY_UNKNOWN,
    LEVEL_WRONG,
    LEVEL_TWICE,
    LEVEL_MISSING,
    ANCHOR_LEVEL_WRONG,
    ANCHOR_TWICE,
    ANCHOR_MISSING,
    MAPPING_UNKNOWN,
    MAPPING_TWICE,

    TARGET_ABOVE_SCALE,
    TARGET_TWICE,
    CORE_UNCLEAR,
    ROLE_TWO_TITLES;

    /** Key of its sentence; place 0 of the sentence is where it stands, the others are the details. */
    public String key() {
        return "framework." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
