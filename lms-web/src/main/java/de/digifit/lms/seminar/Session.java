// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seminar;

import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Words;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** One date of an event, in the time of the town. */
@Entity
@Table(schema = "lms", name = "session")
public class Session {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "de", column = @Column(name = "title_de"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Words title;

    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private int units;
    private boolean online;

    protected Session() {}

    /** A planned date that takes place at that time. */
    public Session(SessionPlan plan, LocalDateTime startsAt) {
        this.id = Ids.next();
        this.title = plan.title();
        this.startsAt = startsAt;
        this.endsAt = startsAt.plusMinutes(plan.minutes());
        this.units = plan.units();
        this.online = plan.online();
    }

    static boolean inOrder(List<Session> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).startsAt.isBefore(sessions.get(i - 1).endsAt)) {
                return false;
            }
        }
        return true;
    }

    boolean overlaps(Session other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public UUID id() {
        return id;
    }

    public Words title() {
        return title;
    }

    public LocalDateTime startsAt() {
        return startsAt;
    }

    public LocalDateTime endsAt() {
        return endsAt;
    }

    public int units() {
        return units;
    }

    public boolean online() {
        return online;
    }
}
