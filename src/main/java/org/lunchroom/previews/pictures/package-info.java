/** Small pictures of pages: made anew from what came back, and served from here. */
package org.lunchroom.previews.pictures;
