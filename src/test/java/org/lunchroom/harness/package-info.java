/** What tests of the whole need: a server with the built WAR, people who call it, a browser. */
package org.lunchroom.harness;
