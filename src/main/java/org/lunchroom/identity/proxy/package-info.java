/** A reverse proxy in front of us that has a login of its own says who is there. Off unless an admin sets it up. */
package org.lunchroom.identity.proxy;
