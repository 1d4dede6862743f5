package org.lunchroom.operations.requests;

/** Takes note of answered requests. It must be quick: each request waits for it. */
public interface Answers {
    void note(Answered request);
}
