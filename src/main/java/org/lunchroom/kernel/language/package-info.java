/** The languages that mails, feeds and pages of the server speak: whole sentences from files, with right plurals. */
package org.lunchroom.kernel.language;
