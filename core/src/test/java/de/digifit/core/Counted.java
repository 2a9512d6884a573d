// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.ToIntFunction;

/** Something that can be counted and has a most. */
public final class Counted<T extends HasDescription> extends ArchCondition<T> {

    private final int most;
    private final ToIntFunction<T> count;

    public Counted(String description, int most, ToIntFunction<T> count) {
        super(description);
        this.most = most;
        this.count = count;
    }

    @Override
    public void check(T item, ConditionEvents events) {
        int counted = count.applyAsInt(item);
        events.add(new SimpleConditionEvent(item, counted <= most, item.getDescription() + " has " + counted));
    }
}
