/** What a page says of itself, read from whatever came back: cleaned, and of a length that can be kept. */
package org.lunchroom.previews.reading;
