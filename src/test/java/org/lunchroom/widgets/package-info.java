/** The widgets in a real browser, against a server that is played here by a few lists and maps. */
package org.lunchroom.widgets;
