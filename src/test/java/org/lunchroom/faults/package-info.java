/** What operations throws at it. Not part of the build's tests, since some take minutes: {@code src/bin/faults}. */
package org.lunchroom.faults;
