package org.lunchroom.qanda;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of an ask so far. */
public enum AskState {
    WAITING,
    APPROVED,
    ON_STAGE,
    ANSWERED,
    PROMISED,
    MERGED,
    DECLINED;

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AskState> of(String text) {
        return Arrays.stream(values())
                .filter(state -> state.text().equals(text))
                .findFirst();
    }
}
