package org.lunchroom.kernel.pages;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The templates that lie beside a class. The partial "nodes" draws a {@link TreeView} and is there for all. */
public final class Templates {
    private final Class<?> home;

    private Templates(Class<?> home) {
        this.home = home;
    }

    public static Templates of(Class<?> home) {
        return new Templates(home);
    }

    /** A template whose every value is escaped. */
    public Template html(String name) {
        return Mustache.compiler().withLoader(this::partial).compile(text(name + ".mustache"));
    }

    /** A template of plain text, in which nothing means anything. */
    public Template plain(String name) {
        return Mustache.compiler().escapeHTML(false).withLoader(this::partial).compile(text(name + ".mustache"));
    }

    // Without the file's last line end: white space between people's words is theirs.
    private Reader partial(String name) {
        return new StringReader(text(name + ".mustache").stripTrailing());
    }

    /** A file beside the class, as it is. */
    public String text(String name) {
        try (var stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String name) throws IOException {
        var own = home.getResourceAsStream(name);
        var found = own == null ? Templates.class.getResourceAsStream(name) : own;
        if (found == null) {
            throw new IOException("There is no " + name + ".");
        }
        return found;
    }
}
