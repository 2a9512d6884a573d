// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.framework;

import de.digifit.core.edition.KeptEdition;
import de.digifit.core.edition.application.EditionShelf;
import de.digifit.core.framework.EditionStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All frameworks with their editions. */
@Named
@RequestScoped
public class FrameworkEditionsPage {

    @Inject
    private EditionShelf shelf;

    private List<Group> groups = List.of();

    public void open() {
        Map<String, List<KeptEdition>> byFramework = shelf.all().stream()
                .collect(Collectors.groupingBy(KeptEdition::framework, LinkedHashMap::new, Collectors.toList()));
        groups = byFramework.values().stream().map(Group::new).toList();
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** A framework and its editions, the newest first. */
    public record Group(List<KeptEdition> editions) {

        /** The edition whose title the framework has: the one in force, else the newest. */
        public KeptEdition named() {
            return editions.stream()
                    .filter(edition -> edition.status() == EditionStatus.PUBLISHED)
                    .findFirst()
                    .orElse(editions.get(0));
        }
    }
}
