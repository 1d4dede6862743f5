/** Mail that goes out: put together so that nothing in it can become a header, and handed to one SMTP server. */
package org.lunchroom.kernel.mail;
