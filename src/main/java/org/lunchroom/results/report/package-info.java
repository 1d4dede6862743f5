/** What learning came to, in numbers: for those in charge of it, with no name, no order of merit, and of no fewer than five. */
package org.lunchroom.results.report;
