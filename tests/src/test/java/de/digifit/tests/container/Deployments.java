// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.container;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive as it was built, and beside it a web archive with the tests. */
final class Deployments {

    private static final String TESTS_MODULE = """
            <module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>
              <library-directory>""";

    private Deployments() {}

    static EnterpriseArchive withTests(Class<?>... classes) {
        EnterpriseArchive built = ShrinkWrap.create(ZipImporter.class, "digifit.ear")
                .importFrom(new File("../ear/target/digifit.ear"))
                .as(EnterpriseArchive.class);
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClasses(classes)
                .addAsLibrary(archiveOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        built.addAsModule(Testable.archiveToTest(tests));
        built.setApplicationXML(
                new StringAsset(applicationXml(built).replace("<library-directory>", TESTS_MODULE.strip())));
        return built;
    }

    private static String applicationXml(EnterpriseArchive archive) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                archive.get("META-INF/application.xml").getAsset().openStream(), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static File archiveOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
