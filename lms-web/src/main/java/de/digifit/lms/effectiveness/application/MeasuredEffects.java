// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.shared.Act;
import de.digifit.lms.seminar.SeminarId;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What those who plan may know of the effect of seminars: where it was measured, without a number. */
@Act
@RequiresPermissions("training:plan")
public class MeasuredEffects {

    private final Asker asker;
    private final ExpectedGains gains;

    @Inject
    public MeasuredEffects(Asker asker, ExpectedGains gains) {
        this.asker = asker;
        this.gains = gains;
    }

    /** Of each seminar that was measured against others, the competencies in which it was. */
    public Map<SeminarId, Set<CompetencyId>> measured() {
        return gains.of(asker.town()).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> new TreeMap<>(entry.getValue()).navigableKeySet()));
    }
}
