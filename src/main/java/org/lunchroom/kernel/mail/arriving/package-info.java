/** Mail that comes in: a mailbox by IMAP, read in small bites, each mail bounded in every direction. */
package org.lunchroom.kernel.mail.arriving;
