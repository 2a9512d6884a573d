// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the town and the browser when the first test asks for them, and ends them after the last one. */
final class TownExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(TownExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningTown.class || type == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Suite suite = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Suite.class, any -> Suite.open(), Suite.class);
        return parameter.getParameter().getType() == RunningTown.class ? suite.town() : suite.visitors();
    }

    private record Suite(RunningTown town, Visitors visitors) implements AutoCloseable {

        static Suite open() {
            try {
                RunningTown town = RunningTown.open();
                return new Suite(town, new Visitors(town));
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interruption);
            }
        }

        @Override
        public void close() {
            visitors.close();
            town.close();
        }
    }
}
