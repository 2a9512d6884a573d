// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition;

import de.digifit.core.council.CouncilEntry;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionStatus;
import de.digifit.core.framework.Licence;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a framework and what became of it: drafted by a town, published with a reason, outdated by a later one.
 *
 * <p>A draft may be changed and given up, and is seen by its town only. Once published it stays as it is, since people
 * were rated against it, and all towns read it; of each framework at most one. What is kept was examined before.
 */
@Entity
@Table(schema = "core", name = "framework_edition")
public class KeptEdition {

    @Id
    private UUID id;

    private String framework;
    private String version;

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    private String licence;

    @Embedded
    @AttributeOverride(name = "de", column = @Column(name = "title_de"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Words title;

    private int revision;
    private @Nullable UUID town;
    private @Nullable UUID author;
    private Instant changedAt;
    private @Nullable Publication publication;

    @ElementCollection
    @CollectionTable(schema = "core", name = "framework_line", joinColumns = @JoinColumn(name = "edition"))
    @OrderColumn(name = "position")
    private List<KeptLine> lines = new ArrayList<>();

    protected KeptEdition() {}

    private KeptEdition(Edition edition, EditionStatus status, Instant now) {
        this.id = Ids.next();
        this.framework = edition.id();
        this.version = edition.version();
        this.status = status;
        this.changedAt = now;
        word(edition);
    }

    /** As a town begins it, whatever status the edition had elsewhere. */
    public static KeptEdition draft(Edition edition, TownId town, PersonId author, Instant now) {
        KeptEdition draft = new KeptEdition(edition, EditionStatus.DRAFT, now);
        draft.town = town.value();
        draft.author = author.value();
        return draft;
    }

    /** The edition that DigiFit is delivered with: in force from the beginning, by nobody of a town. */
    public static KeptEdition delivered(Edition edition, Instant now) {
        KeptEdition delivered = new KeptEdition(edition, EditionStatus.PUBLISHED, now);
        delivered.publication = Publication.asDelivered(now);
        return delivered;
    }

    /**
     * @param seen the revision that was read
     * @throws EditionFixed when it is no draft any more
     * @throws EditionChanged when somebody else was faster
     */
    public void rewrite(Edition edition, int seen, PersonId by, Instant now) {
        advance(seen, by, now);
        word(edition);
    }

    /**
     * @param entry when the staff council took part: on these words people rate themselves
     * @throws ReasonForEditionMissing when nobody says why; others as with {@link #rewrite}
     */
    public void publish(int seen, String why, CouncilEntry entry, PersonId by, Instant now) {
        Publication decided = Publication.of(why, entry, now);
        advance(seen, by, now);
        status = EditionStatus.PUBLISHED;
        publication = decided;
    }

    /** A later edition took its place. */
    public void outdate() {
        status = EditionStatus.OUTDATED;
    }

    /** Whether it may be changed or given up. Errors as with {@link #rewrite}. */
    public void requireDraft(int seen) {
        if (status != EditionStatus.DRAFT) {
            throw new EditionFixed(version);
        }
        if (seen != revision) {
            throw new EditionChanged();
        }
    }

    private void advance(int seen, PersonId by, Instant now) {
        requireDraft(seen);
        revision++;
        author = by.value();
        changedAt = now;
    }

    private void word(Edition edition) {
        title = edition.title();
        licence = edition.licence().code();
        lines.clear();
        lines.addAll(Whole.lines(this, edition));
    }

    /** The whole of it, with the status that it has now. */
    public Edition edition() {
        return Whole.of(this, lines);
    }

    public EditionId id() {
        return new EditionId(id);
    }

    public String framework() {
        return framework;
    }

    public String version() {
        return version;
    }

    public EditionStatus status() {
        return status;
    }

    public Licence licence() {
        return Licence.of(licence).orElseThrow();
    }

    public Words title() {
        return title;
    }

    public int revision() {
        return revision;
    }

    public Optional<TownId> town() {
        return Optional.ofNullable(town).map(TownId::new);
    }

    public Optional<PersonId> author() {
        return Optional.ofNullable(author).map(PersonId::new);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publication).map(Publication::publishedAt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(publication).flatMap(Publication::why);
    }

    /** When the staff council took part; nothing of a draft, and where it was not asked for yet. */
    public Optional<CouncilEntry> council() {
        return Optional.ofNullable(publication).flatMap(Publication::entry);
    }
}
