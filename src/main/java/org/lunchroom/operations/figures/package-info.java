/** What this node does, in numbers, as Prometheus reads them. They name no person and no room. */
package org.lunchroom.operations.figures;
