// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.qti;

import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.xml.Xml;
import de.digifit.assessment.itemfile.xml.XmlNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package of QTI 3.0: a manifest, and a file for each item. */
final class QtiPackage {

    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
    /** No moment of writing, so that the same items give the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final List<CarriedItem> items;

    QtiPackage(List<CarriedItem> items) {
        this.items = items;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "imsmanifest.xml", manifest());
            for (int at = 0; at < items.size(); at++) {
                add(zip, path(at), new QtiWriter(items.get(at)).item());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String path, XmlNode root) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(Xml.write(root));
        zip.closeEntry();
    }

    private XmlNode manifest() {
        XmlNode manifest = Xml.create(NAMESPACE, "manifest").with("identifier", "digifit-items");
        XmlNode metadata = manifest.add("metadata");
        metadata.add("schema").say("QTI Package");
        metadata.add("schemaversion").say("3.0.0");
        manifest.add("organizations");
        XmlNode resources = manifest.add("resources");
        for (int at = 0; at < items.size(); at++) {
            resources
                    .add("resource", "identifier", "item-" + (at + 1), "type", "imsqti_item_xmlv3p0", "href", path(at))
                    .add("file", "href", path(at));
        }
        return manifest;
    }

    /** The number tells items apart whose codes look alike without what no system writes into a name. */
    private String path(int at) {
        return "items/" + (at + 1) + "-" + items.get(at).code().replaceAll("[^A-Za-z0-9.-]", "_") + ".xml";
    }
}
