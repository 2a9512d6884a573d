// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.checkin;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A QR code as SVG: black on white with its quiet border, in the light and in the dark theme. */
final class QrPicture {

    private static final int BORDER = 4;

    private QrPicture() {}

    static String svg(String text) {
        BitMatrix code = code(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        .formatted(code.getWidth(), code.getHeight())
                + "<path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>".formatted(code.getWidth(), code.getHeight())
                + "<path d=\"" + path + "\"/></svg>";
    }

    private static BitMatrix code(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, BORDER));
        } catch (WriterException e) {
            throw new IllegalArgumentException("An address too long for a QR code", e);
        }
    }
}
