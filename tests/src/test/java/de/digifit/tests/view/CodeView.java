// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import de.digifit.tests.town.Visit;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The code that hangs in the room. */
public final class CodeView extends View {

    CodeView(Visit visit) {
        super(visit, "Einchecken");
    }

    /** What people may type. */
    public String code() {
        return page().locator("[data-room-code]").innerText().replaceAll("\\s", "");
    }

    /** What a telephone reads that is held before the screen. */
    public String scan() {
        try {
            BufferedImage seen = ImageIO.read(
                    new ByteArrayInputStream(page().getByAltText("QR-Code").screenshot()));
            int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
            RGBLuminanceSource light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels);
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NotFoundException unreadable) {
            throw new AssertionError("No telephone can read this", unreadable);
        }
    }
}
