// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.knowledge;

import de.digifit.core.knowledge.PublicHours;
import de.digifit.core.knowledge.UnitDuty;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What stands in the form about a duty until it is sent. */
public class TypedDuty implements Serializable {

    private @Nullable String name;
    private final List<TypedPost> posts = new ArrayList<>(List.of(new TypedPost()));
    private boolean open;
    private @Nullable Integer stay = 1;
    private final List<TypedDay> days = new ArrayList<>();

    TypedDuty() {
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> days.add(new TypedDay(day)));
    }

    void fill(UnitDuty duty) {
        name = duty.name();
        posts.clear();
        duty.posts().forEach(post -> posts.add(TypedPost.of(post)));
        duty.counter().ifPresent(this::fill);
    }

    private void fill(PublicHours hours) {
        open = true;
        stay = hours.stay();
        days.forEach(day -> {
            day.setMorning(hours.morning(day.getDay()));
            day.setAfternoon(hours.afternoon(day.getDay()));
        });
    }

    UnitDuty.Text text() {
        Optional<PublicHours> hours = open
                ? Optional.of(PublicHours.of(
                        Objects.requireNonNullElse(stay, 0),
                        chosen(TypedDay::isMorning),
                        chosen(TypedDay::isAfternoon)))
                : Optional.empty();
        return new UnitDuty.Text(
                Objects.requireNonNullElse(name, ""),
                posts.stream().map(TypedPost::post).toList(),
                hours);
    }

    private List<DayOfWeek> chosen(Predicate<TypedDay> when) {
        return days.stream().filter(when).map(TypedDay::getDay).toList();
    }

    /** One more kind of work. */
    public void add() {
        posts.add(new TypedPost());
    }

    public void remove(TypedPost post) {
        posts.remove(post);
    }

    public boolean isSeveral() {
        return posts.size() > 1;
    }

    public List<TypedPost> getPosts() {
        return posts;
    }

    public List<TypedDay> getDays() {
        return days;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public @Nullable Integer getStay() {
        return stay;
    }

    public void setStay(@Nullable Integer stay) {
        this.stay = stay;
    }
}
