// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data directory can be written and has room. */
public final class DirectoryCheck {

    public static final long LEAST_MEBIBYTES = 1024;

    private static final long MEBIBYTE = 1024L * 1024L;

    private DirectoryCheck() {}

    public static Finding writable(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "writable", ""));
            return Finding.ok("check.data.ok", directory);
        } catch (IOException failure) {
            return Finding.problem(
                    "check.data.not-writable", directory, failure.getClass().getSimpleName());
        }
    }

    /** The same without touching anything. */
    public static Finding usable(Path directory) {
        Path there = existing(directory);
        return Files.isDirectory(there) && Files.isWritable(there)
                ? Finding.ok("check.data.ok", directory)
                : Finding.problem("check.data.not-writable", directory, there);
    }

    public static Finding room(Path directory) {
        try {
            return room(directory, Files.getFileStore(existing(directory)).getUsableSpace() / MEBIBYTE);
        } catch (IOException failure) {
            return Finding.warning("check.disk.unknown", directory, LEAST_MEBIBYTES);
        }
    }

    static Finding room(Path directory, long mebibytes) {
        return mebibytes < LEAST_MEBIBYTES
                ? Finding.problem("check.disk.full", mebibytes, directory, LEAST_MEBIBYTES)
                : Finding.ok("check.disk.ok", mebibytes, directory);
    }

    private static Path existing(Path directory) {
        Path candidate = directory.toAbsolutePath();
        while (!Files.exists(candidate) && candidate.getParent() != null) {
            candidate = candidate.getParent();
        }
        return candidate;
    }
}
