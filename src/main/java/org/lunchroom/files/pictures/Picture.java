package org.lunchroom.files.pictures;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageInputStream;
import org.lunchroom.kernel.http.Problem;

/**
 * A picture, painted anew: where it was taken and by what, and whatever else lies in its file, does not come along. Nothing
 * is unpacked before its size is known.
 */
public final class Picture {
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 20_000;
    private static final int SIDE = 2_560;
    private static final int SMALL_SIDE = 640;
    private static final float QUALITY = 0.86f;
    // Two big ones at once would be two too many.
    private static final Semaphore ONE = new Semaphore(1);

    private static final ImageReaderSpi WEBP = new WebPImageReaderSpi();

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /** Reads a JPEG, PNG, WebP or GIF (its first picture), or throws a problem that says what is wrong with it. */
    public static Picture read(Path file) throws IOException {
        ONE.acquireUninterruptibly();
        try (var input = new FileImageInputStream(file.toFile())) {
            var read = decoded(input);
            return new Picture(upright(read, Turned.of(beginning(file))));
        } catch (IOException | RuntimeException e) {
            // Readers throw whatever they like at files that were made to be thrown at.
            throw e instanceof Problem problem ? problem : broken();
        } finally {
            ONE.release();
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(256 * 1024);
        }
    }

    private static Problem broken() {
        return Problem.of(415, "picture-broken", "This picture can't be read.");
    }

    private static BufferedImage decoded(ImageInputStream input) throws IOException {
        var reader = reader(input);
        try {
            // Ignoring what is not the picture: packed texts in it may be bombs of their own.
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
                throw Problem.of(413, "too-many-pixels", "At most 50 million pixels are possible.");
            }
            var wish = reader.getDefaultReadParam();
            int gaps = Math.max(1, Math.max(width, height) / (2 * SIDE));
            wish.setSourceSubsampling(gaps, gaps, 0, 0);
            return reader.read(0, wish);
        } finally {
            reader.dispose();
        }
    }

    // By hand: what the JDK knows of readers is settled before an application server has unpacked us.
    private static ImageReader reader(ImageInputStream input) throws IOException {
        if (WEBP.canDecodeInput(input)) {
            return WEBP.createReaderInstance();
        }
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw broken();
        }
        return readers.next();
    }

    /** Whether one sees through it somewhere. */
    public boolean isClear() {
        return image.getColorModel().hasAlpha();
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    public boolean isSmall() {
        return Math.max(width(), height()) <= SMALL_SIDE;
    }

    /** The same, no larger than a screen. */
    public Picture forScreens() {
        return new Picture(scaled(image, SIDE));
    }

    /** The same, as it stands beside words. */
    public Picture small() {
        return new Picture(scaled(image, SMALL_SIDE));
    }

    /** As PNG or JPEG. */
    public void write(Path file, String format) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        // The stream writes over what is there and would leave the rest.
        Files.write(file, new byte[0]);
        try (var output = new FileImageOutputStream(file.toFile())) {
            var wish = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                wish.setCompressionQuality(QUALITY);
            }
            writer.setOutput(output);
            writer.write(null, new IIOImage(format.equals("jpeg") ? opaque(image) : image, null, null), wish);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage image, int side) {
        double scale = Math.min(1.0, (double) side / Math.max(image.getWidth(), image.getHeight()));
        int wide = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int high = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var smaller = new BufferedImage(wide, high, kind(image));
        var graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, wide, high, null);
        graphics.dispose();
        return smaller;
    }

    private static int kind(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    private static BufferedImage opaque(BufferedImage image) {
        var painted = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = painted.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return painted;
    }

    private static BufferedImage upright(BufferedImage image, int turned) {
        if (turned == Turned.UPRIGHT) {
            return image;
        }
        boolean lying = turned > 4;
        int wide = lying ? image.getHeight() : image.getWidth();
        int high = lying ? image.getWidth() : image.getHeight();
        var painted = new BufferedImage(wide, high, kind(image));
        var graphics = painted.createGraphics();
        graphics.drawImage(image, turn(turned, image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return painted;
    }

    private static AffineTransform turn(int turned, int wide, int high) {
        return switch (turned) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            default -> new AffineTransform(0, -1, 1, 0, 0, wide);
        };
    }
}
