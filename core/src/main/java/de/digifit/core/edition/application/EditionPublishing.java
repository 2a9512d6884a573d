// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.competency.Area;
import de.digifit.core.competency.Competency;
import de.digifit.core.competency.Framework;
import de.digifit.core.competency.FrameworkKeptElsewhere;
import de.digifit.core.competency.FrameworksInUse;
import de.digifit.core.council.CouncilEntry;
import de.digifit.core.edition.EditionId;
import de.digifit.core.edition.Editions;
import de.digifit.core.edition.KeptEdition;
import de.digifit.core.edition.ReasonForEditionMissing;
import de.digifit.core.edition.VersionTaken;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.core.framework.EditionStatus;
import de.digifit.core.framework.Mapping;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Putting editions in force: the competencies of the published edition are the ones that people are rated against.
 *
 * <p>Ids stay, so that what was agreed and proved before belongs to the same competency; one that the edition leaves out
 * is outdated and not deleted.
 */
@Act
@RequiresPermissions("framework:keep")
public class EditionPublishing {

    private final Asker asker;
    private final Editions editions;
    private final FrameworksInUse frameworks;
    private final Clock clock;

    @Inject
    public EditionPublishing(Asker asker, Editions editions, FrameworksInUse frameworks, Clock clock) {
        this.asker = asker;
        this.editions = editions;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /**
     * Puts a draft in force, and the one before out of it.
     *
     * @param seen the revision that was read
     * @param council when the staff council took part
     * @throws de.digifit.core.council.CouncilNotInvolved when that day is still to come
     * @throws ReasonForEditionMissing when nobody said why
     * @throws VersionTaken when the framework had an edition of this name before
     * @throws FrameworkKeptElsewhere when another town keeps the framework
     */
    public void publish(EditionId id, int seen, String reason, CouncilEntry council) {
        KeptEdition draft = editions.hold(asker.town(), id);
        requireNew(draft);
        Edition edition = draft.edition();
        Framework framework = frameworks
                .find(edition.id())
                .orElseGet(() -> new Framework(edition.id(), edition.version(), edition.title()));
        framework.publish(asker.town(), edition.version(), edition.title());
        editions.outdate(edition.id());
        draft.publish(seen, reason, council.until(LocalDate.now(clock)), asker.person(), Instant.now(clock));
        frameworks.use(framework, competencies(edition));
    }

    private void requireNew(KeptEdition draft) {
        boolean taken = editions.seenBy(asker.town()).stream()
                .anyMatch(other -> other.status() != EditionStatus.DRAFT
                        && other.framework().equals(draft.framework())
                        && other.version().equals(draft.version())
                        && !other.id().equals(draft.id()));
        if (taken) {
            throw new VersionTaken(draft.version());
        }
    }

    private static List<Competency> competencies(Edition edition) {
        Map<String, Area> areas = edition.areas().stream().collect(Collectors.toMap(Area::code, Function.identity()));
        return edition.competencies().stream()
                .map(each -> competency(each, areas.getOrDefault(each.area(), new Area(each.area(), each.title()))))
                .toList();
    }

    private static Competency competency(EditionCompetency each, Area area) {
        List<String> codes =
                each.mappings().stream().map(Mapping::code).distinct().toList();
        return new Competency(each.id(), area, each.title(), codes, each.anchors());
    }
}
