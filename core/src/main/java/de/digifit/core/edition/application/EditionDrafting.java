// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.edition.CodeOfCompetencyTaken;
import de.digifit.core.edition.CodesUnknown;
import de.digifit.core.edition.EditionChanged;
import de.digifit.core.edition.EditionFixed;
import de.digifit.core.edition.EditionId;
import de.digifit.core.edition.Editions;
import de.digifit.core.edition.KeptEdition;
import de.digifit.core.edition.NothingLeft;
import de.digifit.core.framework.DigComp;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.core.framework.EditionStatus;
import de.digifit.core.framework.Mapping;
import de.digifit.core.framework.Reading;
import de.digifit.core.framework.exchange.CaseFile;
import de.digifit.core.framework.exchange.EditionTable;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Drafting editions: of a file, or of another edition, one competency at a time.
 *
 * <p>Whoever changes a draft says which revision was read; where somebody else was faster it is refused
 * ({@link EditionChanged}), as is a change of one that was published ({@link EditionFixed}).
 */
@Act
@RequiresPermissions("framework:keep")
public class EditionDrafting {

    /** Bytes; what is larger is refused with a sentence. */
    public static final int LARGEST_FILE = CaseFile.LARGEST;

    private final Asker asker;
    private final Editions editions;
    private final EditionShelf shelf;
    private final Clock clock;

    @Inject
    public EditionDrafting(Asker asker, Editions editions, EditionShelf shelf, Clock clock) {
        this.asker = asker;
        this.editions = editions;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Reads a file of either format and keeps nothing. */
    public Preview look(byte[] file) {
        Reading<Edition> reading = read(file);
        return new Preview(
                reading,
                reading instanceof Reading.Accepted<Edition> accepted
                        ? shelf.compare(accepted.value())
                        : Optional.empty());
    }

    /**
     * Keeps what a file brings as a draft, whatever status it had where it comes from.
     *
     * @throws IllegalArgumentException when the file does not make an edition; {@link #look} says what is wrong
     */
    public EditionId adopt(byte[] file) {
        return keep(read(file).orElseThrow());
    }

    /** Begins a draft that says what another edition says, under a new name. */
    public EditionId begin(EditionId model, String version) {
        Edition edition = editions.get(asker.town(), model).edition();
        return keep(edition.as(version.strip(), EditionStatus.DRAFT));
    }

    private EditionId keep(Edition edition) {
        KeptEdition draft = KeptEdition.draft(edition, asker.town(), asker.person(), Instant.now(clock));
        editions.add(draft);
        return draft.id();
    }

    /** Words a competency of the draft anew. */
    public void reword(EditionId id, int seen, EditionCompetency competency) {
        requireCodes(competency);
        KeptEdition draft = editions.hold(asker.town(), id);
        draft.rewrite(draft.edition().with(competency), seen, asker.person(), Instant.now(clock));
    }

    /** @throws CodeOfCompetencyTaken when the draft has one with this code */
    public void add(EditionId id, int seen, EditionCompetency competency) {
        if (editions.get(asker.town(), id).edition().find(competency.id()).isPresent()) {
            throw new CodeOfCompetencyTaken(competency.id().code());
        }
        reword(id, seen, competency);
    }

    /** @throws NothingLeft when it is the last one */
    public void leaveOut(EditionId id, int seen, CompetencyId competency) {
        KeptEdition draft = editions.hold(asker.town(), id);
        Edition others = draft.edition().without(competency);
        if (others.competencies().isEmpty()) {
            throw new NothingLeft();
        }
        draft.rewrite(others, seen, asker.person(), Instant.now(clock));
    }

    /**
     * Gives a draft up; nothing of it is left.
     *
     * @param seen the revision that was read
     * @throws EditionChanged when somebody has changed it since
     */
    public void discard(EditionId id, int seen) {
        KeptEdition draft = editions.hold(asker.town(), id);
        draft.requireDraft(seen);
        editions.remove(draft);
    }

    private static void requireCodes(EditionCompetency competency) {
        Set<Mapping> seen = new HashSet<>();
        for (Mapping mapping : competency.mappings()) {
            if (!DigComp.has(mapping.code()) || !seen.add(mapping)) {
                throw new CodesUnknown(mapping.code());
            }
        }
    }

    /** A file of CASE begins with a brace; everything else is read as a table, which says what is wrong with it. */
    private static Reading<Edition> read(byte[] file) {
        String begin = new String(file, 0, Math.min(file.length, 100), StandardCharsets.UTF_8);
        boolean json = begin.replace("\uFEFF", "").strip().startsWith("{");
        try (InputStream in = new ByteArrayInputStream(file)) {
            return json ? CaseFile.read(in) : EditionTable.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
