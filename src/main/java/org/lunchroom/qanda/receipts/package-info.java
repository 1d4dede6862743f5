/** How strict askers follow what they asked. */
package org.lunchroom.qanda.receipts;
