// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** Which build this is. */
@Named
@ApplicationScoped
public class Build {

    private static final String OUR_FILES = "/resources/digifit/";

    @Inject
    private ServletContext application;

    private String version = "";
    private String resourceVersion = "";

    @PostConstruct
    void read() {
        try {
            version = readVersion();
            resourceVersion = readResourceVersion();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getVersion() {
        return version;
    }

    /** Changes with the content of our style sheets and scripts, and is the same on every node. */
    public String getResourceVersion() {
        return resourceVersion;
    }

    private String readVersion() throws IOException {
        try (InputStream file = application.getResourceAsStream("/META-INF/maven/de.digifit/lms-web/pom.properties")) {
            Properties properties = new Properties();
            if (file != null) {
                properties.load(file);
            }
            return properties.getProperty("version", "");
        }
    }

    private String readResourceVersion() throws IOException {
        CRC32 sum = new CRC32();
        Set<String> paths = application.getResourcePaths(OUR_FILES);
        for (String path : new TreeSet<>(paths)) {
            if (path.endsWith("/")) {
                continue;
            }
            try (InputStream file = application.getResourceAsStream(path)) {
                sum.update(file.readAllBytes());
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
