/** Cards as people see them, over HTTP. */
package org.lunchroom.ideas.view;
