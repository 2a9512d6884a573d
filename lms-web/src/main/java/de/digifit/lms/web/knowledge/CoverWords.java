// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledge;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.knowledge.Duty;
import de.digifit.core.knowledge.Instruction;
import de.digifit.core.knowledge.Outlook.Risk;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.knowledge.application.CoverCheck.Checked;
import de.digifit.core.knowledge.application.CoverCheck.Member;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.web.competency.CompetencyNames;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what the test found: of duties first, of people by name and in no other order. */
@RequestScoped
class CoverWords {

    @Inject
    private Say say;

    @Inject
    private CompetencyNames names;

    /** What rests on these people, and on whom. */
    Row risk(Checked checked, List<UnitDuty> duties, Risk risk) {
        String who = people(checked, risk.people());
        return new Row(
                works(duties, risk.posts()),
                say.text("knowledge.cover.risk." + risk.people().size(), who),
                risk.certain());
    }

    /** The names, joined. */
    String people(Checked checked, Collection<PersonId> people) {
        return checked.members().stream()
                .filter(member -> people.contains(member.colleague().person()))
                .map(Member::name)
                .collect(Collectors.joining(say.text("knowledge.and")));
    }

    /** What is left undone, each kind of work with its duty. */
    String works(List<UnitDuty> duties, Set<Duty.Post> posts) {
        return duties.stream()
                .flatMap(duty -> duty.posts().stream()
                        .filter(post -> posts.contains(post.post()))
                        .map(post -> say.text("knowledge.cover.work", post.work(), duty.name())))
                .distinct()
                .collect(Collectors.joining(say.text("knowledge.and")));
    }

    /** One row for each competency to learn. */
    Stream<Lesson> lessons(Checked checked, Instruction instruction) {
        Member who = checked.members().stream()
                .filter(member -> member.colleague().person().equals(instruction.person()))
                .findFirst()
                .orElseThrow();
        return instruction.to().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(entry -> lesson(who, entry.getKey(), entry.getValue()));
    }

    private Lesson lesson(Member who, CompetencyId competency, Level to) {
        Level from = who.colleague().levels().get(competency);
        return new Lesson(
                who.colleague().person().toString(),
                who.name(),
                names.of(competency),
                competency.code().substring(0, 1),
                from == null ? null : from.number(),
                to.number(),
                from == null ? say.text("knowledge.cover.lesson.unknown", to.number()) : "",
                who.talk());
    }

    /**
     * Something that rests on few people, in words.
     *
     * @param certain false where something that is not known could change it
     */
    public record Row(String works, String who, boolean certain) {}

    /**
     * Somebody learns something.
     *
     * @param area of the competency, to look for seminars in
     * @param from nothing where the level is not known
     * @param talk whether the asker can agree it with that person
     */
    public record Lesson(
            String person,
            String name,
            String competency,
            String area,
            @Nullable Integer from,
            int to,
            String unknown,
            boolean talk) {}
}
