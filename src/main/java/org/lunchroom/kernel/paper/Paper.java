package org.lunchroom.kernel.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A4 pages that text flows down. */
public final class Paper implements AutoCloseable {
    public static final float MARGIN = 56;
    public static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    public static final Color INK = new Color(0x1b2026);
    public static final Color QUIET = new Color(0x56606b);
    public static final Color ACCENT = new Color(0x0b6b5d);
    public static final Color SOFT = new Color(0x9fd5c8);
    private static final float LEADING = 1.4f;
    private static final float SMALL = 9;

    /** How text looks: size, colour, distance from the left, weight, and the bar at its side (null for none). */
    public record Look(float size, Color color, float indent, boolean bold, Color bar) {
        public static Look of(float size, Color color) {
            return new Look(size, color, 0, false, null);
        }

        public Look bolder() {
            return new Look(size, color, indent, true, bar);
        }

        public Look indented(float by, Color barColor) {
            return new Look(size, color, by, bold, barColor);
        }
    }

    /** A number and what it is. */
    public record Fact(String number, String label) {}

    private final PDDocument document = new PDDocument();
    private final Glyphs glyphs;
    private PDPageContentStream page;
    private float y;

    public Paper(String title) throws IOException {
        glyphs = new Glyphs(document);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("en");
        turn();
    }

    public boolean boxes() {
        return glyphs.boxes();
    }

    public void text(String text, Look look) throws IOException {
        for (var line : glyphs.lines(text, look.size(), WIDTH - look.indent())) {
            float height = look.size() * LEADING;
            need(height);
            y -= height;
            if (look.bar() != null) {
                box(look.indent() - 10, -look.size() * 0.4f, 2, height, look.bar());
            }
            write(line, look, MARGIN + look.indent(), y);
        }
    }

    public void space(float height) {
        y -= height;
    }

    /** Turns the page now unless so much still fits on it: a heading is never alone at the bottom. */
    public void need(float height) throws IOException {
        if (y - height < MARGIN) {
            turn();
        }
    }

    /** Texts side by side, each a number over its label. */
    public void columns(List<Fact> facts) throws IOException {
        need(40);
        float width = WIDTH / Math.max(1, facts.size());
        y -= 22;
        for (int i = 0; i < facts.size(); i++) {
            float x = MARGIN + i * width;
            write(glyphs.showable(facts.get(i).number()), Look.of(18, INK).bolder(), x, y);
            write(facts.get(i).label(), Look.of(SMALL, QUIET), x, y - 14);
        }
        y -= 18;
    }

    public void bars(List<Integer> bars, List<Float> marks, List<String> labels) throws IOException {
        float height = 40;
        need(height + 24);
        y -= height + 8;
        float step = WIDTH / Math.max(1, bars.size());
        int most = Math.max(1, bars.stream().mapToInt(Integer::intValue).max().orElse(1));
        for (int i = 0; i < bars.size(); i++) {
            box(i * step, 0, Math.max(1, step - 1.5f), height * bars.get(i) / most, ACCENT);
        }
        for (int i = 0; i < marks.size(); i++) {
            box(marks.get(i) * WIDTH, -6, 0.7f, height + 6, QUIET);
            write(labels.get(i), Look.of(8, QUIET), MARGIN + marks.get(i) * WIDTH, y - 14);
        }
        y -= 16;
    }

    public byte[] bytes() throws IOException {
        page.close();
        number();
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        var next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private void number() throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            page = new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true);
            write((i + 1) + " / " + pages, Look.of(8, QUIET), MARGIN, MARGIN / 2);
            page.close();
        }
    }

    private void write(String line, Look look, float x, float at) throws IOException {
        page.beginText();
        page.setFont(glyphs.font(), look.size());
        page.setNonStrokingColor(look.color());
        page.setStrokingColor(look.color());
        // There is one weight: a thin outline in the same colour makes the other.
        page.setRenderingMode(look.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.setLineWidth(look.size() * 0.03f);
        page.newLineAtOffset(x, at);
        page.showText(line);
        page.endText();
    }

    private void box(float x, float above, float width, float height, Color color) throws IOException {
        page.setNonStrokingColor(color);
        page.addRect(MARGIN + x, y + above, width, height);
        page.fill();
    }

    @Override
    public void close() throws IOException {
        document.close();
        glyphs.close();
    }
}
