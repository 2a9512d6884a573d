// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.qti;

import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.FileFormat;
import de.digifit.assessment.itemfile.Finding;
import de.digifit.assessment.itemfile.ItemFile;
import de.digifit.assessment.itemfile.ItemFormat;
import de.digifit.assessment.itemfile.ReadItem;
import de.digifit.assessment.itemfile.Sketch;
import de.digifit.assessment.itemfile.xml.BrokenXml;
import de.digifit.assessment.itemfile.xml.Xml;
import de.digifit.assessment.itemfile.xml.XmlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * QTI: packages with a manifest, and single items. Version 3.0 is read and written, 2.1 and 2.2 are read. Source: 1EdTech,
 * "QTI 3.0 Assessment, Section and Item Information Model" and its binding.
 */
public final class Qti implements FileFormat {

    private static final int SIGHT = 2000;
    private static final String MANIFEST = "imsmanifest.xml";
    private static final String ITEM = "imsqti_item_xml";

    @Override
    public ItemFormat format() {
        return ItemFormat.QTI;
    }

    @Override
    public boolean recognises(byte[] file) {
        String begin = new String(file, 0, Math.min(file.length, SIGHT), StandardCharsets.UTF_8);
        return isPacked(begin) || begin.contains("assessmentItem") || begin.contains("assessment-item");
    }

    private static boolean isPacked(String begin) {
        return begin.startsWith("PK");
    }

    @Override
    public ItemFile read(byte[] file) {
        try {
            if (isPacked(new String(file, 0, Math.min(file.length, 2), StandardCharsets.ISO_8859_1))) {
                return read(Unzipped.of(file));
            }
            return ItemFile.of(format(), List.of(new QtiReader(Xml.read(file), "1").item()), List.of());
        } catch (BrokenPackage broken) {
            return new ItemFile(format(), List.of(), List.of(broken.finding()));
        } catch (BrokenXml broken) {
            return broken.hasDocumentType()
                    ? ItemFile.refused(format(), Fault.XML_DOCTYPE)
                    : ItemFile.refused(format(), Fault.XML_BROKEN, broken.line());
        }
    }

    private ItemFile read(Unzipped unzipped) throws BrokenXml, BrokenPackage {
        byte[] manifest = unzipped.find(MANIFEST).orElseThrow(() -> new BrokenPackage(Fault.MANIFEST_MISSING));
        List<ReadItem> items = new ArrayList<>();
        List<Finding> leftOut = new ArrayList<>();
        for (XmlNode resource : Xml.read(manifest).all("resource").toList()) {
            if (resource.attribute("type").startsWith(ITEM)) {
                items.add(item(unzipped, resource.attribute("href")));
            } else {
                leftOut.add(Finding.of(Fault.FILE_LEFT_OUT, resource.attribute("href")));
            }
        }
        return ItemFile.of(format(), items, leftOut);
    }

    private static ReadItem item(Unzipped unzipped, String path) {
        Optional<byte[]> file = unzipped.find(path);
        try {
            return file.isPresent()
                    ? new QtiReader(Xml.read(file.get()), path).item()
                    : refused(path, Fault.PACKED_FILE_MISSING);
        } catch (BrokenXml broken) {
            return refused(path, broken.hasDocumentType() ? Fault.PACKED_FILE_DOCTYPE : Fault.PACKED_FILE_BROKEN);
        }
    }

    private static ReadItem refused(String path, Fault fault) {
        Sketch sketch = new Sketch(path);
        sketch.name(path);
        sketch.note(fault);
        return sketch.done();
    }

    @Override
    public byte[] write(List<CarriedItem> items) {
        return new QtiPackage(items).bytes();
    }

    /** Scored as the bank scores it, in both languages and with all labels: nothing is lost. */
    @Override
    public List<Finding> losses(CarriedItem item) {
        return List.of();
    }
}
