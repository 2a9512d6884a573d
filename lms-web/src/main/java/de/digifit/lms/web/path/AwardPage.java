// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.path;

import de.digifit.lms.enrolment.EnrolmentId;
import de.digifit.lms.enrolment.application.Urkunden;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The own Urkunde for a completed path. */
@Named
@ViewScoped
public class AwardPage implements Serializable {

    @Inject
    private Urkunden urkunden;

    private @Nullable String id;
    private transient Urkunden.@Nullable Details urkunde;

    public void open() {
        urkunde = urkunden.mine(EnrolmentId.of(String.valueOf(id)));
    }

    public Urkunden.@Nullable Details getUrkunde() {
        return urkunde;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
