/** The questions how it goes by mail, and the page on which they are answered without signing in. */
package org.lunchroom.goals.letters;
