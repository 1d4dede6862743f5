package org.lunchroom.previews;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.lunchroom.bookmarks.TestBookmarks;
import org.lunchroom.bookmarks.shelves.ShelfFollower;
import org.lunchroom.journal.Followers;
import org.lunchroom.journal.Hints;
import org.lunchroom.kernel.outbound.Outbound;
import org.lunchroom.kernel.outbound.TestSite;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.settings.TestSettings;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.previews.pictures.Pictures;

/** Previews on a fresh database, of a web site on this machine that the settings allow. */
public final class TestPreviews implements AutoCloseable {
    public final TestBookmarks test;
    public final TestSite site = new TestSite();
    public final Pictures pictures;
    public final PageTexts texts;
    public final Previews previews;
    public final Looking looking;
    public final Followers followers;

    public TestPreviews(TestDatabase kind) {
        test = new TestBookmarks(kind);
        pictures = new Pictures(test.all.database);
        texts = new PageTexts(test.all.database, test.all.clock, TestSettings.of("lunchroom.links.snapshots", "true"));
        previews = new Previews(test.all.database, test.all.clock, test.all.journal, pictures, texts);
        looking = looking(allowing("127.0.0.1:" + site.port()));
        test.watches.add(previews);
        test.all.known = previews;
        followers = new Followers(
                test.all.database,
                new Hints(),
                List.of(
                        new ShelfFollower(test.all.messages, test.pages),
                        new PreviewFollower(test.all.messages, test.pages, previews, looking)));
    }

    Looking looking(Settings settings) {
        return new Looking(previews, new Look(new Outbound(settings)));
    }

    static Settings allowing(String hosts) {
        return TestSettings.of("lunchroom.links.internal.hosts", hosts);
    }

    /** A PNG in one colour. */
    public static byte[] png(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        followers.close();
        site.close();
        test.close();
    }
}
