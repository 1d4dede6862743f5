package org.lunchroom.chats.invitations;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** An address as a QR code in SVG: one path of dark modules; the title says the address to who can't scan. */
final class JoinCode {
    // The margin that scanners ask for.
    private static final int QUIET = 4;

    private JoinCode() {}

    static String svg(String address) {
        var modules = modules(address);
        int side = modules.getWidth() + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side + "\" role=\"img\""
                + " shape-rendering=\"crispEdges\"><title>" + Markup.escaped(address) + "</title>"
                + "<rect width=\"" + side + "\" height=\"" + side + "\" fill=\"#ffffff\"/>"
                + "<path fill=\"#000000\" d=\"" + path(modules, QUIET, QUIET) + "\"/></svg>";
    }

    static ByteMatrix modules(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("The address of a room is too long for a code.", e);
        }
    }

    /** Each run of dark modules in a row as one box. */
    static String path(ByteMatrix modules, int left, int top) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + left, y + top, x - from, x - from));
                }
            }
        }
        return path.toString();
    }
}
