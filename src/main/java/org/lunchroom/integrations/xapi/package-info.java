/** Tells a learning record store what people did, by xAPI: where an admin set one, of those who want it, and no words. */
@Feature(
        name = "integrations.xapi",
        mayUse = {"rooms", "people", "journal", "identity", "kernel"})
@Scoped(read = Scope.LEARNING_READ, write = Scope.LEARNING_WRITE)
package org.lunchroom.integrations.xapi;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
