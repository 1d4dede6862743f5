/** What members report, gathered into cases, and what became of them. Who reported is told to nobody. */
package org.lunchroom.moderation.reports;
