// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import java.util.Locale;

/** What somebody has to know of a file with items. Each has a sentence in both languages. */
public enum Fault {
    FILE_EMPTY(Weight.FILE),
    FILE_TOO_LARGE(Weight.FILE),
    FILE_NOT_UTF8(Weight.FILE),
    FILE_UNKNOWN(Weight.FILE),
    NO_ITEMS(Weight.FILE),
    TOO_MANY_ITEMS(Weight.FILE),
    XML_BROKEN(Weight.FILE),
    XML_DOCTYPE(Weight.FILE),
    ZIP_BROKEN(Weight.FILE),
    ZIP_TOO_LARGE(Weight.FILE),
    ZIP_TOO_MANY(Weight.FILE),
    ZIP_PATH(Weight.FILE),
    MANIFEST_MISSING(Weight.FILE),
    /** What stands beside the items, such as categories and tests. */
    FILE_LEFT_OUT(Weight.CARRIED),

    PACKED_FILE_MISSING(Weight.ITEM),
    PACKED_FILE_BROKEN(Weight.ITEM),
    PACKED_FILE_DOCTYPE(Weight.ITEM),
    KIND_UNKNOWN(Weight.ITEM),
    SEVERAL_QUESTIONS(Weight.ITEM),
    SYNTAX_BROKEN(Weight.ITEM),
    PROMPT_MISSING(Weight.ITEM),
    PART_EMPTY(Weight.ITEM),
    TOO_MANY_PARTS(Weight.ITEM),
    WORDS_TOO_LONG(Weight.ITEM),
    SCRIPT(Weight.ITEM),
    MEDIA(Weight.ITEM),
    NUMBER_WRONG(Weight.ITEM),
    NO_RIGHT_ANSWER(Weight.ITEM),
    ONE_RIGHT_ANSWER(Weight.ITEM),
    TOO_FEW_PARTS(Weight.ITEM),
    SAME_TWICE(Weight.ITEM),
    MATCH_MISSING(Weight.ITEM),

    ONE_LANGUAGE(Weight.CARRIED),
    OTHER_LANGUAGE(Weight.CARRIED),
    REASON_MISSING(Weight.CARRIED),
    FORMATTING(Weight.CARRIED),
    MEDIA_AS_WORDS(Weight.CARRIED),
    PARTIAL_CREDIT(Weight.CARRIED),
    ANSWER_FEEDBACK(Weight.CARRIED),
    WRONG_PARTNERS(Weight.CARRIED),
    SCORING(Weight.CARRIED),
    LABEL_WRONG(Weight.CARRIED),
    LEFT_OUT(Weight.CARRIED),
    COMPETENCY_UNKNOWN(Weight.CARRIED),
    CODE_TAKEN(Weight.CARRIED),

    SCORED_IN_PARTS(Weight.CARRIED),
    NEEDS_ORDERING(Weight.CARRIED),
    SHOWN_AS_CHOICE(Weight.CARRIED);

    private enum Weight {
        /** Nothing of the file is read. */
        FILE,
        /** The item stays out. */
        ITEM,
        /** The item is carried, otherwise than it was. */
        CARRIED
    }

    private final Weight weight;

    Fault(Weight weight) {
        this.weight = weight;
    }

    /** Whether nothing of the file is read for it. */
    public boolean refusesFile() {
        return weight == Weight.FILE;
    }

    /** Whether the item that has it stays out. */
    public boolean refusesItem() {
        return weight == Weight.ITEM;
    }

    /** Key of its sentence. */
    public String key() {
        return "itemfile." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
