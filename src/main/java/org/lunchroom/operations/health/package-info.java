/** Whether this node is well, as a load balancer asks it. */
package org.lunchroom.operations.health;
