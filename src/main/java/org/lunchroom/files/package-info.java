/** Photos, sounds, films and documents in messages. */
@Feature(
        name = "files",
        mayUse = {"rooms", "people", "journal", "identity", "kernel"})
package org.lunchroom.files;

import org.lunchroom.kernel.Feature;
