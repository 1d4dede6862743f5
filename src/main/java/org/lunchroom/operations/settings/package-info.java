/** What is set here, where it comes from, and what looks like a setting and is none. */
package org.lunchroom.operations.settings;
