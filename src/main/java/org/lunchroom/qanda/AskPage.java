package org.lunchroom.qanda;

import java.util.List;

/**
 * Some asks in order.
 *
 * @param after where to read on; null at the end
 */
public record AskPage(List<Ask> asks, Place after) {}
