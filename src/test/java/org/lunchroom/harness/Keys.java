package org.lunchroom.harness;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Somebody with a keyboard and nothing else: no mouse, and no script that puts the focus anywhere. */
public final class Keys {
    private static final int FAR = 300;
    // Fields for dates and times are the browser's own, and their order is that of the machine's language.
    private static final List<String> DATES = List.of("ddMMuuuu", "MMdduuuu", "uuuuMMdd");
    private static final List<String> TIMES = List.of("HHmm", "hhmma");

    private final Page page;
    private final Keyboard keyboard;

    Keys(Page page) {
        this.page = page;
        keyboard = page.keyboard();
    }

    /** Presses Tab until the focus is there. */
    public Keys to(Locator target) {
        target.first().waitFor();
        for (int i = 0; i < FAR; i++) {
            if (at(target)) {
                return this;
            }
            keyboard.press("Tab");
        }
        throw new AssertionError("Tab never comes to " + target + " on " + page.url());
    }

    private boolean at(Locator target) {
        return target.and(page.locator(":focus")).count() > 0;
    }

    public Keys press(String... keys) {
        for (var key : keys) {
            keyboard.press(key);
        }
        return this;
    }

    public Keys type(String words) {
        keyboard.type(words);
        return this;
    }

    /** Presses the key until the focus is there: arrows in a list, J in the console. */
    public Keys until(Locator target, String key) {
        target.first().waitFor();
        for (int i = 0; i < FAR && !at(target); i++) {
            keyboard.press(key);
        }
        if (!at(target)) {
            throw new AssertionError(key + " never comes to " + target + " on " + page.url());
        }
        return this;
    }

    /** Writes into a field in place of what is there. */
    public Keys write(Locator field, String words) {
        return to(field).press("Control+A").type(words);
    }

    public Keys day(Locator field, LocalDateTime moment) {
        return parts(field, moment, DATES, "uuuu-MM-dd");
    }

    public Keys time(Locator field, LocalDateTime moment) {
        return parts(field, moment, TIMES, "HH:mm");
    }

    private Keys parts(Locator field, LocalDateTime moment, List<String> orders, String value) {
        to(field);
        var wanted = DateTimeFormatter.ofPattern(value).format(moment);
        for (var order : orders) {
            press("ArrowLeft", "ArrowLeft", "ArrowLeft")
                    .type(DateTimeFormatter.ofPattern(order, Locale.ENGLISH).format(moment));
            if (field.inputValue().equals(wanted)) {
                return this;
            }
        }
        throw new AssertionError("Wanted " + wanted + ", and the field says " + field.inputValue());
    }
}
