// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

class OutageTest {

    @ParameterizedTest(name = "{0} ({2})")
    @CsvSource({
        "08006, true, connection broken",
        "57P01, true, shut down",
        "53300, true, too many connections",
        "40P01, true, deadlock",
        ", true, the pool has none to give",
        "23505, false, a row twice",
        "42P01, false, no such table",
        "22P02, false, not a value of the type"
    })
    void an_outage_is_told_from_a_wrong_statement(String state, boolean outage, String meaning) {
        SQLException failure = new SQLException(meaning, state);

        assertThat(Outage.isBehind(new IllegalStateException(failure))).isEqualTo(outage);
    }

    @Test
    void a_database_that_nobody_runs_is_gone() throws IOException {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setServerNames(new String[] {"127.0.0.1"});
        nowhere.setPortNumbers(new int[] {aFreePort()});

        assertThatThrownBy(() -> new Database(nowhere).ask(connection -> connection.isValid(1)))
                .isInstanceOf(DatabaseGone.class);
    }

    private static int aFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
