// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.core.organisation.People;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Towns;
import de.digifit.lms.correspondence.Addressee;
import de.digifit.lms.correspondence.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Finds out how to write to somebody. */
@ApplicationScoped
public class Addressees {

    private final People people;
    private final Towns towns;
    private final Letters letters;

    @Inject
    public Addressees(People people, Towns towns, Letters letters) {
        this.people = people;
        this.towns = towns;
        this.letters = letters;
    }

    public Addressee get(TownId town, PersonId id) {
        Person person = people.get(town, id);
        return new Addressee(
                town,
                towns.get(town).name(),
                id,
                person.name(),
                person.mail(),
                letters.language(id).orElse(Locale.GERMAN));
    }

    String name(TownId town, PersonId id) {
        return people.get(town, id).name();
    }
}
