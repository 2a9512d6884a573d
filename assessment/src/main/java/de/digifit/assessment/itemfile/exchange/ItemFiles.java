// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.exchange;

import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.FileFormat;
import de.digifit.assessment.itemfile.Finding;
import de.digifit.assessment.itemfile.ItemFile;
import de.digifit.assessment.itemfile.ItemFormat;
import de.digifit.assessment.itemfile.moodle.Gift;
import de.digifit.assessment.itemfile.moodle.MoodleXml;
import de.digifit.assessment.itemfile.qti.Qti;
import java.util.List;

/** Reads and writes items in every format that there is. */
public final class ItemFiles {

    /** Bytes; a thousand items with a reason each have less than half of it. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int SIGHT = 100;
    private static final List<FileFormat> FORMATS = List.of(new Qti(), new MoodleXml(), new Gift());

    private ItemFiles() {}

    /** Which format it is the file says itself, whatever it is called. */
    public static ItemFile read(byte[] file) {
        if (file.length == 0) {
            return refused(Fault.FILE_EMPTY);
        } else if (file.length > LARGEST) {
            return refused(Fault.FILE_TOO_LARGE, LARGEST / MEGABYTE);
        }
        return FORMATS.stream()
                .filter(format -> format.recognises(file))
                .findFirst()
                .map(format -> format.read(file))
                .orElseGet(() -> refused(isWide(file) ? Fault.FILE_NOT_UTF8 : Fault.FILE_UNKNOWN));
    }

    private static ItemFile refused(Fault fault, Object... details) {
        return ItemFile.refused(ItemFormat.GIFT, fault, details);
    }

    /** Text in UTF-16 has a zero beside every letter. */
    private static boolean isWide(byte[] file) {
        for (int at = 0; at < Math.min(file.length, SIGHT); at++) {
            if (file[at] == 0) {
                return true;
            }
        }
        return false;
    }

    public static byte[] write(ItemFormat format, List<CarriedItem> items) {
        return of(format).write(items);
    }

    /** What of an item a format does not carry, or carries otherwise than the bank means it. */
    public static List<Finding> losses(ItemFormat format, CarriedItem item) {
        return of(format).losses(item);
    }

    private static FileFormat of(ItemFormat wanted) {
        return FORMATS.stream()
                .filter(format -> format.format() == wanted)
                .findFirst()
                .orElseThrow();
    }
}
