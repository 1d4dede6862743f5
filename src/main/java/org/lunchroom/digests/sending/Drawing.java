package org.lunchroom.digests.sending;

import com.samskivert.mustache.Template;
import jakarta.json.JsonArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lunchroom.digests.Trees;
import org.lunchroom.kernel.pages.Templates;
import org.lunchroom.kernel.pages.TreeView;

/** A sheet as text and as HTML. People's words go through an escaping template as trees, and never as HTML. */
public final class Drawing {
    private static final Template HTML = Templates.of(Drawing.class).html("mail");
    private static final Template TEXT = Templates.of(Drawing.class).plain("mail-text");

    private Drawing() {}

    public static String html(Sheet sheet) {
        return HTML.execute(view(sheet, false));
    }

    public static String text(Sheet sheet) {
        return TEXT.execute(view(sheet, true)).replaceAll("\n{3,}", "\n\n");
    }

    private static Map<String, Object> view(Sheet sheet, boolean plain) {
        var view = new HashMap<String, Object>();
        var language = sheet.language();
        var words = MailWords.in(language);
        view.put("lang", language.tag());
        view.put("dir", language.direction());
        view.put("start", language.rightToLeft() ? "right" : "left");
        view.put("subject", sheet.subject());
        view.put("over", sheet.over());
        view.put("heading", sheet.heading());
        view.put("intro", words(sheet.intro(), plain));
        view.put("items", items(sheet.items(), plain));
        view.put("page", TreeView.safe(sheet.page()));
        view.put("pageName", sheet.pageName());
        view.put("why", sheet.why());
        view.put("unsubscribe", sheet.unsubscribe() == null ? false : unsubscribing(words, sheet.unsubscribe()));
        return view;
    }

    private static Map<String, String> unsubscribing(MailWords words, String address) {
        return Map.of("address", address, "name", words.say("unsubscribe"));
    }

    private static List<Map<String, Object>> items(List<Sheet.Item> items, boolean plain) {
        return java.util.stream.IntStream.range(0, items.size())
                .mapToObj(i -> item(i + 1, items.get(i), plain))
                .toList();
    }

    private static Map<String, Object> item(int number, Sheet.Item item, boolean plain) {
        return Map.of(
                "number", number,
                "title", item.title(),
                "href", TreeView.safe(item.href()),
                "line", words(item.line(), plain),
                "quote", words(item.quote(), plain),
                "about", item.about().isEmpty() ? false : item.about());
    }

    private static Object words(JsonArray tree, boolean plain) {
        if (tree == null || tree.isEmpty()) {
            return false;
        }
        // Indented in text, so that nothing anybody wrote looks like the mail's own lines.
        return plain ? Map.of("text", Trees.plain(tree).replace("\n", "\n   ")) : Map.of("nodes", TreeView.of(tree));
    }
}
