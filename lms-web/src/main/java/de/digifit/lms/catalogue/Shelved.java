// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.LearningOffer;
import de.digifit.core.shared.Words;
import de.digifit.lms.seminar.SeminarId;
import java.util.Optional;
import java.util.Set;

/** A seminar as it stands on the shelf: what a card shows of it, and what the gap rule needs. */
public record Shelved(
        SeminarId id, Words title, Words format, LearningOffer offer, Set<Form> forms, Optional<NextDate> next) {

    public Shelved {
        forms = Set.copyOf(forms);
    }

    public String code() {
        return offer.code();
    }

    /** Length in units of 45 minutes. */
    public int units() {
        return offer.units();
    }

    /** Whether it leads to a level in a competency of this area, such as {@code D}. */
    public boolean isAbout(String area) {
        return offer.effects().keySet().stream().map(CompetencyId::code).anyMatch(code -> code.startsWith(area));
    }

    /** Whether it leads to this level in any competency. */
    public boolean leadsTo(Level level) {
        return offer.effects().containsValue(level);
    }
}
