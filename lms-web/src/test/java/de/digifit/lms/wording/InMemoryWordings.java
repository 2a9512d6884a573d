// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.wording;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.wording.TownWording.Desk;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Wordings for tests; the latest one added holds. */
public final class InMemoryWordings implements Wordings {

    private final Map<Desk, TownWording> holding = new HashMap<>();
    private final TownId town;

    public InMemoryWordings(TownId town) {
        this.town = town;
    }

    @Override
    public void add(TownWording wording) {
        holding.put(new Desk(town, wording.kind(), wording.locale()), wording);
    }

    @Override
    public Optional<TownWording> find(Desk desk) {
        return Optional.ofNullable(holding.get(desk));
    }

    @Override
    public List<TownWording> of(TownId asked) {
        Collection<TownWording> all = asked.equals(town) ? holding.values() : List.of();
        return List.copyOf(all);
    }
}
