// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.edition.EditionId;
import de.digifit.core.edition.Editions;
import de.digifit.core.edition.KeptEdition;
import de.digifit.core.edition.NoSuchEdition;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.exchange.CaseFile;
import de.digifit.core.framework.exchange.EditionTable;
import de.digifit.core.framework.exchange.Imprint;
import de.digifit.core.organisation.People;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The editions of all frameworks, to read and to give on. */
@Act
@RequiresPermissions("framework:keep")
public class EditionShelf {

    private final Asker asker;
    private final Editions editions;
    private final People people;

    @Inject
    public EditionShelf(Asker asker, Editions editions, People people) {
        this.asker = asker;
        this.editions = editions;
        this.people = people;
    }

    /** By framework: the drafts of the own town, the edition in force, outdated ones. */
    public List<KeptEdition> all() {
        return editions.seenBy(asker.town());
    }

    /** @throws NoSuchEdition when there is none, or it is the draft of another town */
    public EditionDetails get(EditionId id) {
        KeptEdition kept = editions.get(asker.town(), id);
        String author = kept.author()
                .map(person -> people.names(asker.town(), List.of(person)).getOrDefault(person, ""))
                .orElse("");
        return EditionDetails.of(kept, author);
    }

    /** What would be different if this edition were published; nothing where its framework has no published one. */
    public Optional<List<Difference>> compare(EditionId id) {
        return compare(editions.get(asker.town(), id).edition());
    }

    /** The same for an edition that is not kept. */
    public Optional<List<Difference>> compare(Edition later) {
        return editions.published(later.id()).map(now -> Difference.between(now.edition(), later));
    }

    /** Writes it as a package of CASE 1.0. */
    public void writeCase(EditionId id, OutputStream out) throws IOException {
        KeptEdition kept = editions.get(asker.town(), id);
        CaseFile.write(kept.edition(), new Imprint(asker.get().townName(), kept.changedAt()), out);
    }

    /** Writes it as a table in CSV. */
    public void writeTable(EditionId id, OutputStream out) throws IOException {
        EditionTable.write(editions.get(asker.town(), id).edition(), out);
    }
}
