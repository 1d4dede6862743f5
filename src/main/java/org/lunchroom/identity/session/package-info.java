/** Swapping what proves who somebody is for a short session of ours. */
package org.lunchroom.identity.session;
