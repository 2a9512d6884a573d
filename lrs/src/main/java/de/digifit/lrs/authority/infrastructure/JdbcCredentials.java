// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.authority.infrastructure;

import de.digifit.lrs.authority.Credential;
import de.digifit.lrs.authority.Credentials;
import de.digifit.lrs.authority.Scope;
import de.digifit.lrs.database.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Credentials in PostgreSQL. */
@Dependent
class JdbcCredentials implements Credentials {

    private static final String FIND = "select key, salt, sum, scopes, origin from lrs.credential where key = ?";
    private static final String PUT = """
            insert into lrs.credential (key, salt, sum, scopes, origin) values (?, ?, ?, ?, ?)
            on conflict (key) do update
               set salt = excluded.salt, sum = excluded.sum, scopes = excluded.scopes, origin = excluded.origin
            """;

    private final Database database;

    @Inject
    JdbcCredentials(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Credential> find(String key) {
        return database.ask(connection -> {
            try (PreparedStatement select = connection.prepareStatement(FIND)) {
                select.setString(1, key);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(credential(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void put(Credential credential) {
        database.ask(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(PUT)) {
                insert.setString(1, credential.key());
                insert.setBytes(2, credential.salt());
                insert.setBytes(3, credential.sum());
                insert.setArray(4, connection.createArrayOf("text", words(credential.scopes())));
                insert.setString(5, credential.origin().name());
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public void removeAll(Credential.Origin origin) {
        database.ask(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from lrs.credential where origin = ?")) {
                delete.setString(1, origin.name());
                return delete.executeUpdate();
            }
        });
    }

    private static Credential credential(ResultSet row) throws SQLException {
        Set<Scope> scopes = Arrays.stream((String[]) row.getArray("scopes").getArray())
                .flatMap(word -> Scope.find(word).stream())
                .collect(Collectors.toSet());
        return new Credential(
                row.getString("key"),
                row.getBytes("salt"),
                row.getBytes("sum"),
                scopes,
                Credential.Origin.valueOf(row.getString("origin")));
    }

    private static Object[] words(Set<Scope> scopes) {
        return scopes.stream().map(Scope::word).toArray();
    }
}
