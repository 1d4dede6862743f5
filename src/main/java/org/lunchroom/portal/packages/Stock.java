package org.lunchroom.portal.packages;

import java.util.List;

/** Built files that go into packages as they are. */
public interface Stock {
    /** @param path such as {@code icons/color-192.png} or {@code widgets/lunchroom.js} */
    byte[] bytes(String path);

    /** The paths of all scripts of the widgets, without their source maps. */
    List<String> widgets();
}
