/** Pictures that people attach, painted anew. */
package org.lunchroom.files.pictures;
