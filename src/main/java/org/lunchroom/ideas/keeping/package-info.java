/** Cards of others that people keep among their own. */
package org.lunchroom.ideas.keeping;
