// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.rolesheet;

import java.io.Serializable;
import java.util.UUID;

/** Names one role agreement. */
public record RoleAgreementId(UUID value) implements Serializable {

    /** @throws NoSuchRoleAgreement when the text is not an id */
    public static RoleAgreementId of(String text) {
        try {
            return new RoleAgreementId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchRoleAgreement(text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
