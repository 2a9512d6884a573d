// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When and where a talk takes place, and with which others; nothing of it before the first invitation. */
@Embeddable
class TalkDate {

    private @Nullable LocalDateTime startsAt;
    private @Nullable String place;
    private boolean online;
    private @Nullable UUID groupTalk;

    protected TalkDate() {}

    private TalkDate(
            @Nullable LocalDateTime startsAt, @Nullable String place, boolean online, @Nullable UUID groupTalk) {
        this.startsAt = startsAt;
        this.place = place;
        this.online = online;
        this.groupTalk = groupTalk;
    }

    /** Of a talk of two. */
    static TalkDate of(Invitation invitation) {
        return new TalkDate(invitation.startsAt(), invitation.place(), invitation.online(), null);
    }

    TalkDate with(GroupTalkId group) {
        return new TalkDate(startsAt, place, online, group.value());
    }

    TalkDate withoutOthers() {
        return new TalkDate(startsAt, place, online, null);
    }

    /** @throws Invitation.BeforeItsDay when its day has not come yet */
    void requireCome(LocalDate today) {
        if (startsAt != null && today.isBefore(startsAt.toLocalDate())) {
            throw new Invitation.BeforeItsDay(startsAt.toLocalDate());
        }
    }

    Optional<Invitation> invitation() {
        return startsAt == null || place == null
                ? Optional.empty()
                : Optional.of(new Invitation(startsAt, place, online));
    }

    Optional<GroupTalkId> group() {
        return Optional.ofNullable(groupTalk).map(GroupTalkId::new);
    }
}
