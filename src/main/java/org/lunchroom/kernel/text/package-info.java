/** What people wrote, as a small safe tree. */
package org.lunchroom.kernel.text;
