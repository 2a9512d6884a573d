// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.campaign;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The round of talks of one year in one town: everybody with a leader is offered one (TVöD § 5 Abs. 4).
 *
 * <p>It has a title and a window of days. A talk belongs to exactly one campaign and person; it comes into being with its
 * first step, so that whoever joins the town or changes the leader while the campaign runs needs nothing special.
 */
@Entity
@Table(schema = "assessment", name = "talk_campaign")
public class Campaign {

    @Id
    private UUID id;

    private UUID town;
    private int year;
    private String title;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private UUID openedBy;
    private Instant openedAt;

    protected Campaign() {}

    /** @throws WindowOutOfOrder when the window ends before it begins */
    public Campaign(TownId town, String title, Window window, PersonId by, Instant now) {
        this.id = Ids.next();
        this.town = town.value();
        this.year = window.from().getYear();
        this.title = title;
        this.opensOn = window.from();
        this.closesOn = window.to();
        this.openedBy = by.value();
        this.openedAt = now;
    }

    /** The first and the last day on which talks are to take place, both counted. */
    public record Window(LocalDate from, LocalDate to) {

        public Window {
            if (to.isBefore(from)) {
                throw new WindowOutOfOrder();
            }
        }

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Whether opening that one would change nothing. */
    public boolean says(String otherTitle, Window other) {
        return title.equals(otherTitle) && window().equals(other);
    }

    public CampaignId id() {
        return new CampaignId(id);
    }

    public int year() {
        return year;
    }

    public String title() {
        return title;
    }

    public Window window() {
        return new Window(opensOn, closesOn);
    }
}
