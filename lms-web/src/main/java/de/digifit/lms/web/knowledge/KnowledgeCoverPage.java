// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledge;

import de.digifit.core.knowledge.DutyRooms.Room;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.application.CoverCheck;
import de.digifit.core.knowledge.application.CoverCheck.Checked;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The postal-vote test; what is asked stands in the address. */
@Named
@RequestScoped
public class KnowledgeCoverPage {

    @Inject
    private CoverCheck check;

    @Inject
    private CoverWords words;

    @Inject
    private Say say;

    private final CoverQuestion question = new CoverQuestion();
    private List<Room> rooms = List.of();
    private @Nullable CoverAnswer answer;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        rooms = check.rooms();
        if (question.getUnit().isEmpty() && !rooms.isEmpty()) {
            question.setUnit(rooms.get(0).unit().value().toString());
        }
        if (!question.getUnit().isEmpty()) {
            answer = answer(check.of(UnitDuty.unit(question.getUnit())));
        }
    }

    private CoverAnswer answer(Checked checked) {
        List<UnitDuty> asked = checked.duties().stream()
                .filter(one -> question.isAbout(one.id()))
                .toList();
        return new CoverAnswer(checked, asked, question.away(), words, say);
    }

    /** Nothing where the asker leads no unit. */
    public @Nullable CoverAnswer getAnswer() {
        return answer;
    }

    public List<Option> getUnits() {
        return rooms.stream()
                .map(room -> new Option(room.unit().value().toString(), room.name()))
                .toList();
    }

    /** The duties of the unit, all of them first. */
    public List<Option> getDuties() {
        return options(
                "knowledge.cover.all",
                answer == null
                        ? Stream.of()
                        : answer.checked().duties().stream()
                                .map(one -> new Option(one.id().toString(), one.name())));
    }

    /** The people of the unit, nobody first. */
    public List<Option> getPeople() {
        return options(
                "knowledge.cover.nobody",
                answer == null
                        ? Stream.of()
                        : answer.checked().members().stream()
                                .map(one -> new Option(one.colleague().person().toString(), one.name())));
    }

    private List<Option> options(String nothing, Stream<Option> some) {
        return Option.orNone(say.text(nothing), some);
    }

    public CoverQuestion getQuestion() {
        return question;
    }
}
