package org.lunchroom.previews.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lunchroom.kernel.outbound.Fetched;
import org.lunchroom.kernel.outbound.Wanted;

/** Reads what came back, whatever it is. */
public final class PageReader {
    private static final int LARGEST_PAGE = 2_000_000;
    private static final int LARGEST_FILE = 5_000_000;
    private static final int LARGEST_FACTS = 100_000;

    /** Pictures that we can read. */
    public static final Wanted PICTURE =
            new Wanted(Map.of("image/jpeg", LARGEST_FILE, "image/png", LARGEST_FILE, "image/gif", LARGEST_FILE), 0);

    /** Facts as JSON. */
    public static final Wanted FACTS =
            new Wanted(Map.of("application/json", LARGEST_FACTS, "application/json+oembed", LARGEST_FACTS), 0);

    /** Anything that a preview can be made of. */
    public static final Wanted PAGE = new Wanted(kinds(), 0);

    private PageReader() {}

    private static Map<String, Integer> kinds() {
        var kinds = new LinkedHashMap<String, Integer>();
        kinds.put("text/html", LARGEST_PAGE);
        kinds.put("application/xhtml+xml", LARGEST_PAGE);
        kinds.put("application/pdf", LARGEST_FILE);
        kinds.putAll(PICTURE.kinds());
        return kinds;
    }

    /** What it says of itself; nothing where it is of a kind that says nothing. */
    public static PageFacts read(Fetched fetched) {
        var kind = fetched.head().kind();
        if (fetched.size() == 0) {
            return PageFacts.NONE;
        }
        if (kind.equals("application/pdf")) {
            return PageFacts.titled(PdfTitle.of(fetched.bytes())).or(PageFacts.titled(fileName(fetched)));
        }
        if (kind.startsWith("image/")) {
            return PageFacts.pictured(fetched.from()).or(PageFacts.titled(fileName(fetched)));
        }
        return new HtmlPage(fetched).facts();
    }

    /** "four sentences" of ".../four-sentences.pdf?page=2"; null where there is none. */
    private static String fileName(Fetched fetched) {
        var path = fetched.from().target().replaceFirst("\\?.*", "").replaceFirst("/+$", "");
        var name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        try {
            var words = URLDecoder.decode(name.replace("+", "%20"), StandardCharsets.UTF_8);
            return Cleaned.line(words.replaceAll("[-_]+", " "), Cleaned.TITLE);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
