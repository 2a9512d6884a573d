// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.application;

import de.digifit.core.account.SignedIn;
import de.digifit.core.account.application.Asker;
import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.DataCategory;
import de.digifit.core.shared.Act;
import de.digifit.lms.privacy.CopyFile;
import de.digifit.lms.privacy.DataCopy;
import de.digifit.lms.privacy.KeptAbout;
import de.digifit.lms.privacy.Subject;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Everything about me: for everybody who is signed in, and about nobody else. */
@Act
public class MyData {

    private final Asker asker;
    private final DataCatalogue catalogue;
    private final KeptAbout kept;
    private final CopyFile file;
    private final Clock clock;

    @Inject
    public MyData(Asker asker, DataCatalogue catalogue, KeptAbout kept, CopyFile file, Clock clock) {
        this.asker = asker;
        this.catalogue = catalogue;
        this.kept = kept;
        this.file = file;
        this.clock = clock;
    }

    /** The copy of the own data, in as many statements as it has subjects. */
    public DataCopy copy(Locale locale) {
        SignedIn me = asker.get();
        List<Subject> subjects = catalogue.categories().stream()
                .filter(MyData::hasSubject)
                .map(category -> kept.subject(category, me.person(), locale))
                .toList();
        return new DataCopy(
                me.person(),
                me.name(),
                me.townName(),
                LocalDate.now(clock),
                subjects,
                catalogue.category(DataCategory.ACTING),
                kept.entered(me.person()));
    }

    /** The same as JSON. */
    public String json(Locale locale) {
        return file.json(copy(locale), locale);
    }

    /** The catalogue of all data about people; it holds none itself. */
    public DataCatalogue catalogue() {
        return catalogue;
    }

    private static boolean hasSubject(DataCategory category) {
        return !DataCategory.ACTING.equals(category.key());
    }
}
