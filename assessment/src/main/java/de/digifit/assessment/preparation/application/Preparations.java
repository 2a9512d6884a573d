// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.preparation.application;

import de.digifit.assessment.preparation.Answers;
import de.digifit.assessment.preparation.Sheet;
import de.digifit.assessment.preparation.Sheets;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.TalkState;
import de.digifit.assessment.talk.application.Seat;
import de.digifit.assessment.talk.application.TalkSeats;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.Standing;
import de.digifit.core.gap.application.MyStanding;
import de.digifit.core.gap.application.TeamGaps;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Each side writes its own sheet; both read both once both have finished. */
@Act
@RequiresPermissions("talk:own")
public class Preparations {

    private final TalkSeats seats;
    private final Sheets sheets;
    private final MyStanding myStanding;
    private final TeamGaps teamGaps;

    @Inject
    public Preparations(TalkSeats seats, Sheets sheets, MyStanding myStanding, TeamGaps teamGaps) {
        this.seats = seats;
        this.sheets = sheets;
        this.myStanding = myStanding;
        this.teamGaps = teamGaps;
    }

    /** The asker's own sheet, empty at first. */
    public MySheet mine(TalkId id) {
        Seat seat = seats.at(id);
        Sheet sheet = sheets.find(id, seat.side()).orElseGet(() -> new Sheet(id, seat.side()));
        return new MySheet(
                seat.side(),
                sheet.answers(),
                sheet.suggestions(),
                standings(seat),
                seat.talk().ready(seat.side()));
    }

    /**
     * Keeps the asker's sheet.
     *
     * @param finished whether the other side may read it once it has finished, too
     * @throws de.digifit.assessment.talk.TalkTransition.NotPossible when no talk is ahead
     */
    public void keep(TalkId id, Answers answers, Map<CompetencyId, Level> suggestions, boolean finished) {
        Seat seat = seats.toChange(id);
        seat.talk().state().requireAhead();
        Sheet sheet = sheets.find(id, seat.side()).orElseGet(() -> begin(id, seat.side()));
        sheet.write(answers, suggestions);
        if (finished) {
            seat.talk().ready(seat.side(), seat.hand());
        }
    }

    private Sheet begin(TalkId id, Side side) {
        Sheet sheet = new Sheet(id, side);
        sheets.add(sheet);
        return sheet;
    }

    /** Nothing until both have finished, and nothing after the agreement is confirmed. */
    public Optional<SideBySide> together(TalkId id) {
        Seat seat = seats.at(id);
        Talk talk = seat.talk();
        boolean open = talk.state() == TalkState.PREPARED || talk.state() == TalkState.HELD;
        if (!open || !talk.bothReady()) {
            return Optional.empty();
        }
        Map<CompetencyId, Level> suggested =
                sheets.find(id, Side.LEADER).map(Sheet::suggestions).orElseGet(java.util.TreeMap::new);
        return Optional.of(new SideBySide(
                answers(id, Side.PERSON),
                answers(id, Side.LEADER),
                standings(seat).stream().map(row -> row(row, suggested)).toList()));
    }

    private Answers answers(TalkId id, Side side) {
        return sheets.find(id, side).map(Sheet::answers).orElse(Answers.NONE);
    }

    private static SideBySide.Row row(Standing row, Map<CompetencyId, Level> suggested) {
        return new SideBySide.Row(
                row.competency(),
                row.target().level(),
                row.agreed(),
                row.own().filter(own -> row.released()),
                Optional.ofNullable(suggested.get(row.competency())));
    }

    private List<Standing> standings(Seat seat) {
        return seat.side() == Side.PERSON
                ? myStanding.overview().rows()
                : teamGaps.member(seat.talk().person()).standing().rows();
    }

    /**
     * The own sheet with what may be written about.
     *
     * @param rows what the roles ask for; for the leader with the released own views only
     */
    public record MySheet(
            Side side,
            Answers answers,
            SortedMap<CompetencyId, Level> suggestions,
            List<Standing> rows,
            boolean finished) {}
}
