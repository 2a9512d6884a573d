// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.authority;

import java.util.Optional;

/** All credentials that open this record store. */
public interface Credentials {

    Optional<Credential> find(String key);

    /** Adds it, or puts it in the place of the one with the same key. */
    void put(Credential credential);

    void removeAll(Credential.Origin origin);
}
