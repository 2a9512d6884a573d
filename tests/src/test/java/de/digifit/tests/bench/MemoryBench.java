// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import de.digifit.tests.figure.Figure;
import de.digifit.tests.journey.Loop;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visitors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MemoryBench {

    @Test
    @Tag("server-rss-mb")
    void resident_memory_of_the_server_after_the_loop() throws Exception {
        try (RunningTown town = RunningTown.asDelivered(MeasuredServer.HOME);
                Visitors visitors = new Visitors(town)) {
            Loop.play(visitors);

            new Figure("server-rss-mb", resident(town.serverProcess()), "MB", "<= 800", "VmRSS after the loop").keep();
        }
    }

    private static double resident(long process) throws IOException {
        String line = Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                .filter(candidate -> candidate.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
    }
}
