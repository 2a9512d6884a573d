// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.content.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.content.ShippedContent;
import de.digifit.core.role.NoSuchProfile;
import de.digifit.core.role.ProfileId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.application.NewProfile;
import de.digifit.core.role.application.ProfileKeeping;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The delivered role profiles as models for profiles of the town. */
@Act
@RequiresPermissions("profile:keep")
public class ProfileTemplates {

    private final Asker asker;
    private final ShippedContent content;
    private final ProfileKeeping keeping;

    @Inject
    public ProfileTemplates(Asker asker, ShippedContent content, ProfileKeeping keeping) {
        this.asker = asker;
        this.content = content;
        this.keeping = keeping;
    }

    /** In the order of delivery; none of them is kept anywhere. */
    public List<RoleProfile> all() {
        return content.roleProfiles(asker.town());
    }

    /** @param code of the delivered profile */
    public ProfileId takeOver(String code, NewProfile planned) {
        RoleProfile model = all().stream()
                .filter(profile -> profile.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchProfile(code));
        return keeping.takeOver(model.title(), model.targets(), planned);
    }
}
