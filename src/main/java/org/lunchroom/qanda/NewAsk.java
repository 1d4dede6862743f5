package org.lunchroom.qanda;

/**
 * What somebody wants to ask.
 *
 * @param receipt with {@link Way#STRICT} only: the code by which the asker will follow it, made by their client
 */
public record NewAsk(String words, Way way, String receipt) {}
