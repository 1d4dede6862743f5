/** What every feature stands on, without a word of the domain: SQL, HTTP habits, time, text, settings and ids. */
@Feature(name = "kernel")
package org.lunchroom.kernel;
