// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.privacy;

import de.digifit.core.privacy.DataCatalogue;
import de.digifit.core.privacy.DataCategory;
import de.digifit.core.privacy.PersonalField;
import de.digifit.lms.privacy.application.MyData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which data about people there are at all. It shows nobody's data, so everybody may read it. */
@Named
@RequestScoped
public class DataCataloguePage {

    @Inject
    private MyData data;

    private @Nullable DataCatalogue catalogue;

    /** Asks before anything is drawn, so that a refusal finds its page. */
    public void open() {
        getCatalogue();
    }

    public DataCatalogue getCatalogue() {
        if (catalogue == null) {
            catalogue = data.catalogue();
        }
        return catalogue;
    }

    public List<PersonalField> fields(DataCategory category) {
        return getCatalogue().fields(category);
    }
}
