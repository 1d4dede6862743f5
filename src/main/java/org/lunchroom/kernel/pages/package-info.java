/** Pages, mails and files out of templates that escape what people wrote. */
package org.lunchroom.kernel.pages;
