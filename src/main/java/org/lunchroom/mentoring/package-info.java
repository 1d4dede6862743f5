/** Mentoring pairs: asked for, agreed to, with a beginning and an end; known to the two of them only. */
@Feature(
        name = "mentoring",
        mayUse = {"notifications", "profiles", "rooms", "people", "journal", "identity", "kernel"})
@Scoped(read = Scope.LEARNING_READ, write = Scope.LEARNING_WRITE)
package org.lunchroom.mentoring;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
