// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.moodle;

import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.FileFormat;
import de.digifit.assessment.itemfile.Finding;
import de.digifit.assessment.itemfile.ItemFile;
import de.digifit.assessment.itemfile.ItemFormat;
import de.digifit.assessment.itemfile.ReadItem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** GIFT, the text format of Moodle's question bank. Source: Moodle Docs, "GIFT format". */
public final class Gift implements FileFormat {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String CATEGORY = "$CATEGORY:";

    @Override
    public ItemFormat format() {
        return ItemFormat.GIFT;
    }

    /** Everything that is neither packed nor marked up, and has braces. */
    @Override
    public boolean recognises(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "");
        return !text.startsWith("PK") && !text.stripLeading().startsWith("<") && text.contains("{");
    }

    @Override
    public ItemFile read(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            // Text in UTF-16 looks like this; nothing keeps such a character.
            return text.indexOf('\0') < 0 ? read(text) : ItemFile.refused(format(), Fault.FILE_NOT_UTF8);
        } catch (CharacterCodingException notUtf8) {
            return ItemFile.refused(format(), Fault.FILE_NOT_UTF8);
        }
    }

    private ItemFile read(String text) {
        List<ReadItem> items = new ArrayList<>();
        List<Finding> leftOut = new ArrayList<>();
        for (GiftBlock block : GiftBlock.of(text.replace(BYTE_ORDER_MARK, ""))) {
            if (block.text().startsWith(CATEGORY)) {
                leftOut.add(Finding.of(Fault.FILE_LEFT_OUT, block.text()));
            } else {
                items.add(new GiftReader(block).item());
            }
        }
        return ItemFile.of(format(), items, leftOut);
    }

    @Override
    public byte[] write(List<CarriedItem> items) {
        return items.stream()
                .map(item -> new GiftWriter(item).text())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<Finding> losses(CarriedItem item) {
        return MoodleXml.lossesInMoodle(item);
    }
}
