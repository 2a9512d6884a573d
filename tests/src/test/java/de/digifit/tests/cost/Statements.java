// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.cost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.digifit.tests.town.Visit;

/** How many SQL statements the server has sent for a page. */
final class Statements {

    private Statements() {}

    static int of(Visit visit, String address) {
        String path = address.replaceAll("\\?.*", "");
        int status = visit.open(address).status();
        if (status != 200) {
            throw new AssertionError(address + " answers " + status);
        }
        for (JsonNode request : latestFirst(visit)) {
            if (request.get("path").asText().equals(path)) {
                return request.get("statements").asInt();
            }
        }
        throw new AssertionError("nothing is known about " + address);
    }

    private static JsonNode latestFirst(Visit visit) {
        String json = visit.context()
                .request()
                .get(visit.town().url("/dev/statements").toString())
                .text();
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException failure) {
            throw new AssertionError(json, failure);
        }
    }
}
