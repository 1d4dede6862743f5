package org.lunchroom.recap.export;

import com.samskivert.mustache.Template;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.kernel.pages.Templates;
import org.lunchroom.recap.Recap;

/** A recap as a page: one escaping template, either whole in one file or with its style sheet beside it. */
public final class RecapPage {
    private static final Templates TEMPLATES = Templates.of(RecapPage.class);
    private static final String STYLE = style();
    private static final Template TEMPLATE = template("page");
    private static final Template AROUND = template("around");

    private RecapPage() {}

    /** One file that opens offline: its style inside, no script, and a policy that lets nothing else in. */
    static String selfContained(Recap recap) {
        var view = new HashMap<>(PageView.of(recap));
        view.put("inline", Map.of("style", STYLE, "hash", hash(STYLE)));
        view.put("linked", false);
        view.put("downloads", false);
        return TEMPLATE.execute(view);
    }

    /**
     * The page under the recap's permanent address.
     *
     * @param sheet where the style sheet is
     * @param downloads the beginning and the end of the files' addresses, around their extension
     */
    public static String served(Recap recap, String sheet, String downloads, String ticket) {
        var view = new HashMap<>(PageView.of(recap));
        view.put("inline", false);
        view.put("linked", Map.of("sheet", sheet));
        view.put("downloads", Map.of("start", downloads, "end", ticket));
        return TEMPLATE.execute(view);
    }

    /** A page that holds nothing of a recap but the widget that shows it to whoever may read it. */
    public static String around(String base, String home, UUID chat) {
        return AROUND.execute(Map.of("base", base, "home", home, "chat", chat, "refused", false));
    }

    /** A page that says why there is nothing to see. */
    public static String refused(String base, String reason) {
        return AROUND.execute(Map.of("base", base, "chat", false, "refused", Map.of("reason", reason)));
    }

    /** The style sheet of the served page. */
    public static String style() {
        return TEMPLATES.text("recap.css");
    }

    static Template template(String name) {
        return TEMPLATES.html(name);
    }

    private static String hash(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
