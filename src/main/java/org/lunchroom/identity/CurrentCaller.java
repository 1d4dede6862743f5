package org.lunchroom.identity;

/** Whoever calls, be it a person or a machine with a key. Only what a machine may do asks for it. */
public interface CurrentCaller {
    /** Throws a 401 problem when it is nobody. */
    Viewer get();
}
