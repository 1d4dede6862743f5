/** Photos, sounds, films and documents in messages. */
@Feature(
        name = "files",
        mayUse = {"rooms", "people", "journal", "identity", "kernel"})
@Scoped(read = Scope.ROOMS_READ, write = Scope.ROOMS_POST)
package org.lunchroom.files;

import org.lunchroom.identity.Scope;
import org.lunchroom.identity.Scoped;
import org.lunchroom.kernel.Feature;
