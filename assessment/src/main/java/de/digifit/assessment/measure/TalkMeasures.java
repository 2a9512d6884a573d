// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measure;

import de.digifit.assessment.qualification.MeasureId;
import de.digifit.core.organisation.PersonId;
import java.util.Collection;
import java.util.List;

/** The lines of all agreements on which both agreed. One that is not confirmed by both is none. */
public interface TalkMeasures {

    /** Those of these people, the next to be done first. */
    List<TalkMeasure> of(Collection<PersonId> people);

    /** Those of these ids that there are; one that was deleted is left out. */
    List<TalkMeasure> named(Collection<MeasureId> ids);
}
