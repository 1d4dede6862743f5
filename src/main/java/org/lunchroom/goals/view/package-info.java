/** Goals as people see them, over HTTP. */
package org.lunchroom.goals.view;
