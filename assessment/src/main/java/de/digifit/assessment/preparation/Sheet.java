// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.preparation;

import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.TalkId;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.shared.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The sheet of one side of one talk (D38).
 *
 * <p>Only its own side reads it until both have finished; then the two sheets lie side by side (domain rule P10.3). The
 * leader may write a level beside a competency: a suggestion for the talk and nothing more, which is destroyed with the
 * sheet when the talk is closed.
 */
@Entity
@Table(schema = "assessment", name = "preparation_sheet")
public class Sheet {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID talk;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String lookback = "";
    private String outlook = "";
    private String support = "";

    @ElementCollection
    @CollectionTable(
            schema = "assessment",
            name = "preparation_suggestion",
            joinColumns = @JoinColumn(name = "sheet", nullable = false))
    @MapKeyColumn(name = "competency")
    @Column(name = "level")
    private Map<String, Integer> suggestions = new TreeMap<>();

    protected Sheet() {}

    public Sheet(TalkId talk, Side side) {
        this.id = Ids.next();
        this.talk = talk.value();
        this.side = side;
    }

    /** @param levels what the leader suggests; only the leader's sheet has suggestions */
    public void write(Answers answers, Map<CompetencyId, Level> levels) {
        if (side == Side.PERSON && !levels.isEmpty()) {
            throw new IllegalArgumentException("The person has an own view, not suggestions");
        }
        lookback = answers.lookback();
        outlook = answers.outlook();
        support = answers.support();
        suggestions.clear();
        levels.forEach((competency, level) -> suggestions.put(competency.value(), level.number()));
    }

    public Side side() {
        return side;
    }

    public Answers answers() {
        return new Answers(lookback, outlook, support);
    }

    public SortedMap<CompetencyId, Level> suggestions() {
        SortedMap<CompetencyId, Level> levels = new TreeMap<>();
        suggestions.forEach((competency, level) -> levels.put(new CompetencyId(competency), Level.of(level)));
        return levels;
    }
}
