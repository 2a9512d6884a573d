// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.firstproject.infrastructure;

import de.digifit.core.changeagent.TeamId;
import de.digifit.core.firstproject.FirstProject;
import de.digifit.core.firstproject.NoSuchProject;
import de.digifit.core.firstproject.ProjectId;
import de.digifit.core.firstproject.Projects;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaProjects implements Projects {

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    @Override
    public List<FirstProject> of(TeamId team) {
        return entities.createQuery(
                        "select p from FirstProject p where p.team = :team order by p.name, p.id", FirstProject.class)
                .setParameter("team", team.value())
                .getResultList();
    }

    @Override
    public FirstProject get(TownId town, ProjectId id) {
        FirstProject project = entities.find(FirstProject.class, id.value());
        if (project == null || !project.town().equals(town)) {
            throw new NoSuchProject(id);
        }
        return project;
    }

    @Override
    public FirstProject hold(TownId town, ProjectId id) {
        FirstProject project = get(town, id);
        entities.refresh(project, LockModeType.PESSIMISTIC_WRITE);
        return project;
    }

    @Override
    public void add(FirstProject project) {
        entities.persist(project);
    }
}
