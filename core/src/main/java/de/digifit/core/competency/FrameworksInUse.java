// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import java.util.List;
import java.util.Optional;

/** Which frameworks people are rated against, kept. */
public interface FrameworksInUse {

    Optional<Framework> find(String id);

    /**
     * From now on these are the competencies of the framework. Those that it had before and that are not among them are
     * outdated; none is deleted.
     */
    void use(Framework framework, List<Competency> competencies);
}
