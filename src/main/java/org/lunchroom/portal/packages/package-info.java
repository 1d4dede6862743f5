/** What one installs in a portal: app packages, plug-ins and recipes, each derived from the descriptor. */
package org.lunchroom.portal.packages;
