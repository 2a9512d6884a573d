// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A team of multipliers (Digitallotsinnen and Digitallotsen): people from several units who are trained together and
 * carry the change into their units.
 *
 * <p>It begins with a mandate of the head of administration. Without one there is no team: talking without backing is
 * the main criticism in practice. Members join with a share of their working time (usually 5 to 10 per cent) and can
 * leave at any time without giving reasons.
 */
@Entity
@Table(schema = "core", name = "multiplier_team")
public class MultiplierTeam {

    @Id
    private UUID id;

    private UUID town;
    private String name;

    @Embedded
    private Mandate mandate;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "team", nullable = false)
    private List<Membership> members = new ArrayList<>();

    protected MultiplierTeam() {}

    public MultiplierTeam(TownId town, String name, Mandate mandate) {
        this.id = Ids.next();
        this.town = town.value();
        this.name = name;
        this.mandate = mandate;
    }

    public void join(PersonId person, int share, boolean speaker) {
        members.add(new Membership(person, share, speaker));
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Mandate mandate() {
        return mandate;
    }

    public List<Membership> members() {
        return List.copyOf(members);
    }
}
