// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.guide.application;

import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.guide.Guide;
import de.digifit.core.guide.Guides;
import de.digifit.core.guide.NoGuide;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Units;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Who helps with what: guides who said that they may be found, for everybody who works for the town. */
@Act
@RequiresPermissions("multiplier:own")
public class GuideDirectory {

    private final TeamAccess access;
    private final Guides guides;
    private final MultiplierTeams teams;
    private final People people;
    private final Units units;

    @Inject
    public GuideDirectory(TeamAccess access, Guides guides, MultiplierTeams teams, People people, Units units) {
        this.access = access;
        this.guides = guides;
        this.teams = teams;
        this.people = people;
        this.units = units;
    }

    /** Those whose name, unit or words contain these words, by name; all without words. */
    public List<Found> search(String words) {
        List<Guide> all = guides.of(access.town(), access.today());
        List<PersonId> ids = all.stream().map(Guide::person).toList();
        Map<PersonId, String> names = people.names(access.town(), ids);
        Map<PersonId, String> unitNames = units.namesOf(access.town(), ids, access.today());
        String asked = words.strip().toLowerCase(Locale.GERMAN);
        return all.stream()
                .map(guide -> new Found(
                        names.getOrDefault(guide.person(), ""),
                        unitNames.getOrDefault(guide.person(), ""),
                        guide.helpsWith()))
                .filter(found -> found.contains(asked))
                .sorted(Comparator.comparing(Found::name))
                .toList();
    }

    /** What the asker says; nothing where the asker is not found. */
    public Optional<String> mine() {
        return guides.find(access.person()).map(Guide::helpsWith);
    }

    /** Whether the asker belongs to a team, and so can be found. */
    public boolean possible() {
        return teams.with(access.person()).stream().anyMatch(team -> team.hasMember(access.person(), access.today()));
    }

    /**
     * I may be found, with this.
     *
     * @throws NoGuide when the asker belongs to no team today
     */
    public void say(String helpsWith) {
        if (!possible()) {
            throw new NoGuide();
        }
        guides.find(access.person())
                .ifPresentOrElse(
                        guide -> guide.say(helpsWith),
                        () -> guides.add(new Guide(access.town(), access.person(), helpsWith, access.today())));
    }

    /** I may not be found any more; nothing is kept of it. */
    public void takeBack() {
        guides.find(access.person()).ifPresent(guides::remove);
    }

    /** A guide, and with what to come. */
    public record Found(String name, String unit, String helpsWith) {

        private boolean contains(String words) {
            return (name + " " + unit + " " + helpsWith)
                    .toLowerCase(Locale.GERMAN)
                    .contains(words);
        }
    }
}
