// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement.application;

import de.digifit.lrs.authority.Authority;
import de.digifit.lrs.authority.Scope;
import de.digifit.lrs.grammar.JsonText;
import de.digifit.lrs.grammar.Malformed;
import de.digifit.lrs.grammar.Place;
import de.digifit.lrs.statement.Statement;
import de.digifit.lrs.statement.StatementId;
import de.digifit.lrs.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where statements are handed in. */
@ApplicationScoped
@Transactional
public class StatementIntake {

    private final Statements statements;

    @Inject
    public StatementIntake(Statements statements) {
        this.statements = statements;
    }

    /** CDI makes its proxy of this class by a constructor without parameters. */
    @SuppressWarnings("NullAway")
    protected StatementIntake() {
        this.statements = null;
    }

    /** Takes one statement or an array of them, all or none, and says their ids in the order given. */
    public List<StatementId> post(Authority authority, String body) {
        authority.require(Scope.STATEMENTS_WRITE);
        Place told = JsonText.read(body, "$");
        List<Statement> batch =
                told.isArray() ? told.elements().stream().map(Statement::told).toList() : List.of(Statement.told(told));
        refuseAnIdGivenTwice(batch);
        statements.add(batch, authority);
        return batch.stream().map(Statement::id).toList();
    }

    /** Takes one statement under the id the teller chose. */
    public void put(Authority authority, StatementId id, String body) {
        authority.require(Scope.STATEMENTS_WRITE);
        Statement statement = Statement.told(JsonText.read(body, "$"));
        if (statement.namesItself() && !statement.id().equals(id)) {
            throw new Malformed("$.id", "differs from the parameter statementId");
        }
        statements.add(List.of(statement.under(id)), authority);
    }

    private static void refuseAnIdGivenTwice(List<Statement> batch) {
        Set<StatementId> seen = new HashSet<>();
        for (Statement statement : batch) {
            if (!seen.add(statement.id())) {
                throw new Malformed("$", "has the id " + statement.id() + " twice");
            }
        }
    }
}
