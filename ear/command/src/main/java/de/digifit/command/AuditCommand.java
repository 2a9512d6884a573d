// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command;

import de.digifit.command.audit.Audit;
import de.digifit.command.audit.AuditJson;
import de.digifit.command.audit.AuditText;
import de.digifit.command.audit.Auditor;
import de.digifit.command.audit.Heads;
import de.digifit.command.audit.RuleBook;
import de.digifit.command.database.DatabaseAccess;
import de.digifit.command.database.KnownDatabase;
import de.digifit.command.setting.Settings;
import de.digifit.command.text.Sentence;
import de.digifit.command.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Recomputes from the steps of all bookings what has to hold, and says what does not. */
@Command(name = "audit", mixinStandardHelpOptions = true, versionProvider = Release.class)
final class AuditCommand implements Callable<Integer> {

    private final Settings settings;
    private final Texts texts;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--since", paramLabel = "FILE")
    private @Nullable Path since;

    @Spec
    private @Nullable CommandSpec spec;

    AuditCommand(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        Optional<DatabaseAccess> access = KnownDatabase.of(settings);
        if (access.isEmpty()) {
            return failed(Sentence.of("audit.no-database"));
        }
        try (Connection connection = access.get().connect()) {
            Audit audit = audit(connection);
            out().println(json ? new AuditJson(texts).of(audit, Heads.of(connection)) : new AuditText(texts).of(audit));
            return audit.clean() ? ExitCode.WELL : ExitCode.FINDINGS;
        } catch (IOException failure) {
            return failed(Sentence.of("audit.unreadable", String.valueOf(since), String.valueOf(failure.getMessage())));
        } catch (SQLException failure) {
            return failed(Sentence.of("audit.failed", access.get().url(), String.valueOf(failure.getMessage())));
        }
    }

    private Audit audit(Connection connection) throws SQLException, IOException {
        Audit audit = new Auditor(RuleBook.delivered()).audit(connection);
        return since == null ? audit : audit.with(Heads.noted(since).stillThere(connection));
    }

    private int failed(Sentence sentence) {
        Objects.requireNonNull(spec).commandLine().getErr().println(texts.say(sentence));
        return ExitCode.FAILED;
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
