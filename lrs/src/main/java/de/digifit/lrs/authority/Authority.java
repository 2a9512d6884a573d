// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.authority;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * Who asks, and who vouches for what they tell: the account of a credential.
 *
 * @param homePage the IRI of the system the account belongs to, this record store
 */
public record Authority(String key, String homePage, Set<Scope> scopes) {

    /** @throws NotPermitted when the credential does not open this */
    public void require(Scope scope) {
        if (!scope.isWithin(scopes)) {
            throw new NotPermitted(scope);
        }
    }

    /** As an agent, the way statements carry it. */
    public ObjectNode asAgent() {
        ObjectNode agent = JsonNodeFactory.instance.objectNode().put("objectType", "Agent");
        agent.putObject("account").put("homePage", homePage).put("name", key);
        return agent;
    }
}
