/** Signed words (JWT): taken apart, their signatures looked at, and what they claim about somebody read. */
package org.lunchroom.identity.claims;
