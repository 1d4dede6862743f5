/** What stands between people and the nodes, as the documentation configures it. */
package org.lunchroom.proxies;
