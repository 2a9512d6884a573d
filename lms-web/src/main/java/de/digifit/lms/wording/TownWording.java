// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a town words one kind of letter in one language, in one version.
 *
 * <p>A version is written once and never changed; the highest one holds. Going back to the shipped wording is a version
 * too, one without words of its own. So each letter can be traced to the wording it was written with.
 */
@Entity
@Table(schema = "lms", name = "letter_wording")
public class TownWording {

    @Id
    private UUID id;

    private UUID town;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String language;
    private int version;
    private @Nullable String subject;
    private @Nullable String body;
    private UUID author;
    private Instant writtenAt;

    protected TownWording() {}

    private TownWording(Desk desk, int version, @Nullable Wording words, PersonId author, Instant now) {
        this.id = Ids.next();
        this.town = desk.town().value();
        this.kind = desk.kind();
        this.language = desk.locale().getLanguage();
        this.version = version;
        this.subject = words == null ? null : words.subject();
        this.body = words == null ? null : words.body();
        this.author = author.value();
        this.writtenAt = now;
    }

    /** The next version, with these words. */
    public static TownWording worded(Desk desk, int version, Wording words, PersonId author, Instant now) {
        words.check(desk.kind(), desk.locale());
        return new TownWording(desk, version, words, author, now);
    }

    /** The next version, as shipped. */
    public static TownWording shipped(Desk desk, int version, PersonId author, Instant now) {
        return new TownWording(desk, version, null, author, now);
    }

    public LetterKind kind() {
        return kind;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public int version() {
        return version;
    }

    /** Nothing where the shipped wording holds. */
    public Optional<Wording> words() {
        return subject == null || body == null ? Optional.empty() : Optional.of(new Wording(subject, body));
    }

    public PersonId author() {
        return new PersonId(author);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Which letter it is about: one kind, in one language, of one town. */
    public record Desk(TownId town, LetterKind kind, Locale locale) {}
}
