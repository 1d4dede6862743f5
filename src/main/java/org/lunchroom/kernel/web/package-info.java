/** Addresses on the web: which may be kept, and which are the same page. */
package org.lunchroom.kernel.web;
