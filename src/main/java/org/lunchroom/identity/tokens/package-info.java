/** Personal access tokens: what programs sign in with in a person's name, narrowed to what they need. */
package org.lunchroom.identity.tokens;
