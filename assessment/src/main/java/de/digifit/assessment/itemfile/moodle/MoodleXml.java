// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.moodle;

import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.FileFormat;
import de.digifit.assessment.itemfile.Finding;
import de.digifit.assessment.itemfile.ItemFile;
import de.digifit.assessment.itemfile.ItemFormat;
import de.digifit.assessment.itemfile.ReadItem;
import de.digifit.assessment.itemfile.xml.BrokenXml;
import de.digifit.assessment.itemfile.xml.Xml;
import de.digifit.assessment.itemfile.xml.XmlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Moodle XML, as the question bank of Moodle 4 writes it. Source: Moodle Docs, "Moodle XML format". */
public final class MoodleXml implements FileFormat {

    private static final int SIGHT = 2000;
    private static final String CATEGORY = "category";

    @Override
    public ItemFormat format() {
        return ItemFormat.MOODLE_XML;
    }

    @Override
    public boolean recognises(byte[] file) {
        return new String(file, 0, Math.min(file.length, SIGHT), StandardCharsets.UTF_8).contains("<quiz");
    }

    @Override
    public ItemFile read(byte[] file) {
        try {
            return read(Xml.read(file).children("question"));
        } catch (BrokenXml broken) {
            return broken.hasDocumentType()
                    ? ItemFile.refused(format(), Fault.XML_DOCTYPE)
                    : ItemFile.refused(format(), Fault.XML_BROKEN, broken.line());
        }
    }

    private ItemFile read(List<XmlNode> questions) {
        List<ReadItem> items = new ArrayList<>();
        List<Finding> leftOut = new ArrayList<>();
        for (XmlNode question : questions) {
            if (question.attribute("type").equals(CATEGORY)) {
                leftOut.add(Finding.of(
                        Fault.FILE_LEFT_OUT,
                        CATEGORY + " " + question.text(CATEGORY).strip()));
            } else {
                items.add(new MoodleReader(question, items.size() + 1).item());
            }
        }
        return ItemFile.of(format(), items, leftOut);
    }

    @Override
    public byte[] write(List<CarriedItem> items) {
        XmlNode quiz = Xml.create("", "quiz");
        items.forEach(item -> new MoodleWriter(quiz, item).write());
        return Xml.write(quiz);
    }

    @Override
    public List<Finding> losses(CarriedItem item) {
        return lossesInMoodle(item);
    }

    /** Both formats go into the same question bank. */
    static List<Finding> lossesInMoodle(CarriedItem item) {
        ItemKind kind = item.content().kind();
        List<Finding> losses = new ArrayList<>();
        if (kind == ItemKind.MULTIPLE_CHOICE || kind == ItemKind.MATCHING) {
            losses.add(Finding.of(Fault.SCORED_IN_PARTS));
        } else if (kind == ItemKind.ORDERING) {
            losses.add(Finding.of(Fault.NEEDS_ORDERING));
        } else if (kind == ItemKind.RIGHT_WRONG && !item.hasPlainAlternatives()) {
            losses.add(Finding.of(Fault.SHOWN_AS_CHOICE));
        }
        return losses;
    }
}
