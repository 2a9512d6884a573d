// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Target;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The shipped roles and seminars with three people whose gaps and proposals were worked out by hand. */
final class Golden {

    private final JsonNode content;

    Golden() {
        try (InputStream json = Golden.class.getResourceAsStream("/de/digifit/core/content/kdw.json")) {
            content = new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Person> people() {
        return stream(content.get("golden_examples")).map(Person::new);
    }

    List<LearningOffer> offers() {
        List<LearningOffer> offers = new ArrayList<>();
        content.get("seminars").forEach(seminar -> offers.add(offer(seminar)));
        offers.add(offer(content.get("multiplier_training")));
        return offers;
    }

    List<RoleProfile> roles(Set<String> codes) {
        return stream(content.get("roles"))
                .filter(role -> codes.contains(role.get("code").asText()))
                .map(Golden::role)
                .toList();
    }

    /** One of the three, with what is expected. Lines read like {@code E2 1>3 core}. */
    record Person(JsonNode json) {

        Set<String> roles() {
            return stream(json.get("roles")).map(JsonNode::asText).collect(Collectors.toSet());
        }

        Map<CompetencyId, Level> actual() {
            return levels(json.get("actual"));
        }

        Map<CompetencyId, Level> target() {
            return levels(json.get("target"));
        }

        List<String> gaps() {
            return stream(json.get("gaps"))
                    .map(gap -> text(gap, "comp") + " " + text(gap, "actual") + ">" + text(gap, "target")
                            + (gap.get("must").asBoolean() ? " core" : ""))
                    .toList();
        }

        List<String> proposals() {
            return stream(json.get("recommendation"))
                    .map(proposal -> text(proposal, "code") + " (" + text(proposal, "score") + ") "
                            + stream(proposal.get("reasons"))
                                    .map(Person::reason)
                                    .sorted()
                                    .toList())
                    .toList();
        }

        List<String> practice() {
            return stream(json.get("remaining_by_practice"))
                    .map(gap -> text(gap, "comp") + " " + text(gap, "have") + ">" + text(gap, "target"))
                    .toList();
        }

        private static String reason(JsonNode reason) {
            return text(reason, "comp") + " " + text(reason, "frm") + ">" + text(reason, "to")
                    + (reason.get("needs_evidence").asBoolean() ? "!" : "");
        }

        @Override
        public String toString() {
            return text(json, "person");
        }
    }

    private static RoleProfile role(JsonNode role) {
        Set<String> core = stream(role.get("must")).map(JsonNode::asText).collect(Collectors.toSet());
        Map<CompetencyId, Target> targets = new HashMap<>();
        levels(role.get("targets"))
                .forEach((competency, level) ->
                        targets.put(competency, new Target(level, core.contains(competency.code()))));
        return new RoleProfile(new TownId(Ids.next()), text(role, "code"), new Words("Rolle", "Role"), targets);
    }

    private static LearningOffer offer(JsonNode seminar) {
        return new LearningOffer(
                text(seminar, "code"),
                seminar.get("ue").asInt(),
                levels(seminar.get("effect")),
                levels(seminar.get("prereq")),
                stream(seminar.path("roles_only")).map(JsonNode::asText).collect(Collectors.toSet()));
    }

    private static Map<CompetencyId, Level> levels(JsonNode byCode) {
        Map<CompetencyId, Level> levels = new HashMap<>();
        byCode.properties()
                .forEach(entry -> levels.put(
                        CompetencyId.of("KDW", entry.getKey()),
                        Level.of(entry.getValue().asInt())));
        return levels;
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
