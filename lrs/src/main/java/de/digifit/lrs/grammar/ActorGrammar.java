// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.grammar;

import java.util.List;
import java.util.Set;

/** Agents and groups: exactly one inverse functional identifier, or a group without any that names its members. */
public final class ActorGrammar {

    /** The inverse functional identifiers, of which an actor has one. */
    public static final List<String> IDENTIFIERS = List.of("mbox", "mbox_sha1sum", "openid", "account");

    private static final Set<String> AGENT = Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> GROUP =
            Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account", "member");
    private static final Set<String> ACCOUNT = Set.of("homePage", "name");

    private ActorGrammar() {}

    /** An agent or a group, as statements and the agent filter name them. */
    public static void actor(Place place) {
        String type = place.find("objectType").map(Place::text).orElse("Agent");
        switch (type) {
            case "Agent" -> agent(place);
            case "Group" -> group(place);
            default -> throw place.get("objectType").refusal("must be Agent or Group");
        }
    }

    static void agent(Place place) {
        place.ifPresent("objectType", type -> type.oneOf(Set.of("Agent")));
        place.only(AGENT);
        place.ifPresent("name", Place::text);
        if (identifiers(place).size() != 1) {
            throw place.refusal("must have exactly one of mbox, mbox_sha1sum, openid, account");
        }
        identifier(place);
    }

    static void group(Place place) {
        place.require("objectType").oneOf(Set.of("Group"));
        place.only(GROUP);
        place.ifPresent("name", Place::text);
        int identifiers = identifiers(place).size();
        if (identifiers > 1) {
            throw place.refusal("must have at most one of mbox, mbox_sha1sum, openid, account");
        }
        if (identifiers == 0 && place.require("member").elements().isEmpty()) {
            throw place.get("member").refusal("must name at least one agent, since the group has no identifier");
        }
        identifier(place);
        place.ifPresent("member", members -> members.elements().forEach(ActorGrammar::agent));
    }

    /** What a client claims as authority: an agent, or the anonymous pair of application and user. */
    static void authority(Place place) {
        actor(place);
        if ("Group".equals(place.get("objectType").node().asText())
                && (!identifiers(place).isEmpty()
                        || place.get("member").elements().size() != 2)) {
            throw place.refusal("as a group must be anonymous and have exactly two members");
        }
    }

    private static List<String> identifiers(Place place) {
        return IDENTIFIERS.stream().filter(place::has).toList();
    }

    private static void identifier(Place place) {
        place.ifPresent("mbox", Formats::mailbox);
        place.ifPresent("mbox_sha1sum", Formats::sha1);
        place.ifPresent("openid", Formats::iri);
        place.ifPresent("account", account -> {
            account.only(ACCOUNT);
            Formats.iri(account.require("homePage"));
            account.require("name").text();
        });
    }
}
