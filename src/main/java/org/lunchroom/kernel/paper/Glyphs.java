package org.lunchroom.kernel.paper;

import java.io.IOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font on paper (Liberation Sans, which PDFBox brings: Latin, Greek, Cyrillic, Hebrew) and what can be shown with
 * it. What can't becomes a box: paper never fails because of what somebody wrote.
 */
final class Glyphs implements AutoCloseable {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final char BOX = '\u25A1';

    private final TrueTypeFont file;
    private final CmapLookup known;
    private final PDFont font;
    private boolean boxes;

    Glyphs(PDDocument document) throws IOException {
        try (var stream = PDDocument.class.getResourceAsStream(FONT)) {
            file = new TTFParser().parse(new RandomAccessReadBuffer(stream));
        }
        // Ligatures cost a pattern compiled for every line: minutes, on a long recap.
        file.setEnableGsub(false);
        known = file.getUnicodeCmapLookup();
        font = PDType0Font.load(document, file, true);
    }

    PDFont font() {
        return font;
    }

    /** Whether anything had to be shown as a box so far. */
    boolean boxes() {
        return boxes;
    }

    /** The text in lines no wider than the given width, in the order of the eye. */
    List<String> lines(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\r\n|\r|\n")) {
            var line = "";
            for (var word : showable(paragraph).split(" ")) {
                var longer = line.isEmpty() ? word : line + " " + word;
                if (width(longer, size) <= width) {
                    line = longer;
                } else {
                    if (!line.isEmpty()) {
                        lines.add(visual(line));
                    }
                    line = broken(word, size, width, lines);
                }
            }
            lines.add(visual(line));
        }
        return lines;
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** A word wider than a line goes on in the next; returns its last piece. */
    private String broken(String word, float size, float width, List<String> lines) throws IOException {
        var piece = new StringBuilder();
        for (int c : word.codePoints().toArray()) {
            piece.appendCodePoint(c);
            if (width(piece.toString(), size) > width && piece.codePointCount(0, piece.length()) > 1) {
                piece.setLength(piece.length() - Character.charCount(c));
                lines.add(visual(piece.toString()));
                piece.setLength(0);
                piece.appendCodePoint(c);
            }
        }
        return piece.toString();
    }

    String showable(String text) {
        var showable = new StringBuilder();
        for (int c :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            if (c == '\t') {
                showable.append(' ');
            } else if (!Character.isISOControl(c)
                    && known.getGlyphId(c) != 0
                    && Character.getType(c) != Character.FORMAT) {
                showable.appendCodePoint(c);
            } else if (!dropped(c) && !endsWithBox(showable)) {
                // One box for a run: an emoji is often several characters, a word in another script is one word.
                showable.append(BOX);
                boxes = true;
            }
        }
        return showable.toString();
    }

    private static boolean endsWithBox(StringBuilder text) {
        return text.length() > 0 && text.charAt(text.length() - 1) == BOX;
    }

    // Joiners, direction marks, variation selectors and other signs that have no look of their own.
    private static boolean dropped(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.SURROGATE;
    }

    // PDF draws left to right: words that run the other way are turned around first.
    private static String visual(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        var bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var runs = new String[bidi.getRunCount()];
        var levels = new byte[bidi.getRunCount()];
        for (int i = 0; i < runs.length; i++) {
            var run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] =
                    levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
