/** Results as people see them, over HTTP. */
package org.lunchroom.results.view;
