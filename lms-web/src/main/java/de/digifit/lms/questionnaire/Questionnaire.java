// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.questionnaire;

import de.digifit.core.council.CouncilEntry;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One edition of what a town asks after its events: eight statements to agree or disagree with, and two free texts.
 *
 * <p>It is a draft until it is published, and never changes afterwards: answers belong to the words that people read. It
 * is published with the day on which the staff council took part and its file number (questionnaires about people are
 * subject to co-determination, BPersVG § 80(1) No. 15; requirement R-MB-7). The newest published edition is in force.
 */
@Entity
@Table(schema = "lms", name = "questionnaire")
public class Questionnaire {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID town;
    private int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private Statements statements;

    private @Nullable LocalDate publishedOn;
    private @Nullable UUID publishedBy;
    private @Nullable LocalDate councilOn;
    private @Nullable String councilFile;

    protected Questionnaire() {}

    /**
     * A draft.
     *
     * @param edition from 1
     */
    public Questionnaire(TownId town, int edition, Statements statements) {
        this.id = Ids.next();
        this.town = town.value();
        this.edition = edition;
        this.statements = statements;
    }

    /** @throws QuestionnairePublished when people may have answered it */
    public void rewrite(Statements other) {
        requireDraft();
        statements = other;
    }

    /**
     * In force from now on.
     *
     * @throws QuestionnairePublished when it is already
     * @throws de.digifit.core.council.CouncilNotInvolved without the file number, or when the day is still to come
     */
    public void publish(LocalDate council, String file, PersonId by, LocalDate today) {
        requireDraft();
        CouncilEntry entry = new CouncilEntry(council, file).until(today);
        publishedOn = today;
        publishedBy = by.value();
        councilOn = entry.on();
        councilFile = entry.file();
    }

    private void requireDraft() {
        if (publishedOn != null) {
            throw new QuestionnairePublished(publishedOn);
        }
    }

    public QuestionnaireId id() {
        return new QuestionnaireId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public int edition() {
        return edition;
    }

    public Statements statements() {
        return statements;
    }

    /** The words of one of the statements, from 0. */
    public Words statement(int number) {
        return statements.all().get(number);
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    public Optional<PersonId> publishedBy() {
        return Optional.ofNullable(publishedBy).map(PersonId::new);
    }

    /** The day on which the staff council took part; nothing of a draft. */
    public Optional<LocalDate> councilOn() {
        return Optional.ofNullable(councilOn);
    }

    public Optional<String> councilFile() {
        return Optional.ofNullable(councilFile);
    }
}
