package org.lunchroom.identity;

/** The viewer of the request at hand; take it when a stream opens, since it is bound to the request's thread. */
public interface CurrentViewer {
    /** Throws a 401 problem when nobody is signed in. */
    Viewer get();
}
