// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.privacy.infrastructure;

import de.digifit.core.privacy.CatalogueReader;
import de.digifit.core.privacy.DataCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The data catalogue as it is shipped: a file beside the migrations of each schema. */
@ApplicationScoped
class ShippedCatalogue {

    private static final List<String> SCHEMAS = List.of("core", "audit", "assessment", "lms", "lrs");

    @Produces
    @Singleton
    DataCatalogue read() {
        CatalogueReader reader = new CatalogueReader();
        for (String schema : SCHEMAS) {
            String file = "/db/" + schema + "/data-catalogue.txt";
            try (InputStream in = Objects.requireNonNull(ShippedCatalogue.class.getResourceAsStream(file), file);
                    BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.read(schema, text.lines());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return reader.catalogue();
    }
}
