package org.lunchroom.previews.pictures;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A small JPEG of a stranger's picture. It is painted anew, so nothing comes along of what the file holds beside the
 * picture: places, programs, scripts.
 */
public final class Thumbnail {
    static final String KIND = "image/jpeg";
    private static final int SIDE = 480;
    private static final int SMALLEST = 48;
    // Read with gaps, a picture of any size fits; what says it has more is a bomb, or a map of the world.
    private static final long MOST_PIXELS = 60_000_000;
    private static final int LONGEST_SIDE = 20_000;
    private static final float QUALITY = 0.82f;
    private static final List<String> FORMATS = List.of("jpeg", "png", "gif");
    // Two big ones at once would be two too many.
    private static final Semaphore ONE = new Semaphore(1);

    private final int width;
    private final int height;
    private final byte[] content;

    private Thumbnail(BufferedImage image) throws IOException {
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.content = written(image);
    }

    /** Empty where it is no picture, one of a kind that we do not read, too big, or too small to show. */
    public static Optional<Thumbnail> of(byte[] file) {
        ONE.acquireUninterruptibly();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            return read(input);
        } catch (IOException | RuntimeException e) {
            // Readers throw whatever they like at files that were made to be thrown at.
            return Optional.empty();
        } finally {
            ONE.release();
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public byte[] content() {
        return content.clone();
    }

    private static Optional<Thumbnail> read(ImageInputStream input) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        var reader = readers.next();
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            // Ignoring what is not the picture: packed texts in it may be bombs of their own.
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            return fits(width, height) ? Optional.of(new Thumbnail(painted(reader, width, height))) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static boolean fits(int width, int height) {
        return Math.min(width, height) >= SMALLEST
                && Math.max(width, height) <= LONGEST_SIDE
                && (long) width * height <= MOST_PIXELS;
    }

    private static BufferedImage painted(ImageReader reader, int width, int height) throws IOException {
        int gaps = Math.max(1, Math.max(width, height) / (2 * SIDE));
        var wish = reader.getDefaultReadParam();
        wish.setSourceSubsampling(gaps, gaps, 0, 0);
        var read = reader.read(0, wish);
        double scale = Math.min(1.0, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
        int wide = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int high = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, wide, high);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(read, 0, 0, wide, high, null);
        graphics.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), wish);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
