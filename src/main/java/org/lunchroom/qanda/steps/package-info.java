/** Questions at a step of a chat. */
package org.lunchroom.qanda.steps;
