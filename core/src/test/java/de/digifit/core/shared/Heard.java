// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Remembers what was told, and tells those who listen at once, as the container does within a transaction. */
public final class Heard<T> implements Event<T> {

    private final List<T> all = new ArrayList<>();
    private final List<Consumer<T>> listeners = new ArrayList<>();

    public void listen(Consumer<T> listener) {
        listeners.add(listener);
    }

    public List<T> all() {
        return List.copyOf(all);
    }

    @Override
    public void fire(T told) {
        all.add(told);
        listeners.forEach(listener -> listener.accept(told));
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U told) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U told, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
