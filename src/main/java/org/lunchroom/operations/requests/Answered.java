package org.lunchroom.operations.requests;

import java.time.Duration;

/**
 * A request that was answered, as far as anybody may know.
 *
 * @param route the template of its address, never the address
 * @param code of the problem it was answered with; null when with none
 * @param took null for a stream, which stays open
 */
public record Answered(String id, String method, String route, int status, String code, Duration took) {}
