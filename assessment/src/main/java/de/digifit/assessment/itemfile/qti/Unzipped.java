// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.qti;

import de.digifit.assessment.itemfile.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a package, unpacked into memory and no further than allowed: a small package can hold more than any
 * machine. Names that lead out of the package refuse it as a whole.
 */
final class Unzipped {

    private static final int MOST_FILES = 3000;
    private static final int MEGABYTE = 1024 * 1024;
    /** Megabytes of all files together. */
    private static final int LARGEST = 40;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private int left = LARGEST * MEGABYTE;

    private Unzipped() {}

    static Unzipped of(byte[] packed) throws BrokenPackage {
        Unzipped unzipped = new Unzipped();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            unzipped.read(zip);
        } catch (IOException | IllegalArgumentException broken) { // a name in no known encoding is an illegal argument
            throw new BrokenPackage(Fault.ZIP_BROKEN);
        }
        return unzipped;
    }

    private void read(ZipInputStream zip) throws IOException, BrokenPackage {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (leadsOut(entry.getName())) {
                throw new BrokenPackage(Fault.ZIP_PATH, entry.getName());
            } else if (files.size() == MOST_FILES) {
                throw new BrokenPackage(Fault.ZIP_TOO_MANY, MOST_FILES);
            }
            byte[] content = zip.readNBytes(left + 1);
            left -= content.length;
            if (left < 0) {
                throw new BrokenPackage(Fault.ZIP_TOO_LARGE, LARGEST);
            }
            if (!entry.isDirectory()) {
                files.put(entry.getName(), content);
            }
        }
        if (files.isEmpty()) {
            throw new BrokenPackage(Fault.ZIP_BROKEN);
        }
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/") || name.matches("(?s).*[\\\\:\\x00].*|(.*/)?\\.\\.(/.*)?");
    }

    /** @param path as a manifest writes it */
    Optional<byte[]> find(String path) {
        String plain = path.replace("%20", " ");
        return Optional.ofNullable(files.getOrDefault(path, files.get(plain)));
    }
}
