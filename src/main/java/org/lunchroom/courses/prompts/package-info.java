/** What is pinned in a phase from a day on. */
package org.lunchroom.courses.prompts;
