package org.lunchroom.qanda.receipts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.PersonLimit;
import org.lunchroom.qanda.Receipt;

/**
 * Tells whoever holds a receipt what became of the ask. It is found by its hash, so how long that takes says nothing
 * about codes that are nearly right; and who tries many is held up. Nothing is written down.
 */
@Singleton
public class Receipts {
    private static final int PER_MINUTE = 10;

    private final Asks asks;
    private final PersonLimit limit = new PersonLimit(PER_MINUTE, "too-many-receipts");

    @Inject
    public Receipts(Asks asks) {
        this.asks = asks;
    }

    /** The ask; a 404 where there is none. */
    public Ask read(Viewer viewer, String code) {
        limit.take(viewer);
        return asks.find(Receipt.of(code)).orElseThrow(Problem::notFound);
    }
}
