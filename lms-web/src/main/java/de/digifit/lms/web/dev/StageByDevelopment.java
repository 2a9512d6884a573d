// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.dev;

import jakarta.faces.application.ProjectStage;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** With {@code digifit.development} an edited page is seen at the next click; else pages are read once. */
public class StageByDevelopment implements ServletContainerInitializer {

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext application) {
        boolean development = ConfigProvider.getConfig()
                .getOptionalValue("digifit.development", Boolean.class)
                .orElse(false);
        ProjectStage stage = development ? ProjectStage.Development : ProjectStage.Production;
        application.setInitParameter(ProjectStage.PROJECT_STAGE_PARAM_NAME, stage.name());
    }
}
