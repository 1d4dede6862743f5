/** The portal's word: signed assertions (JWT) about who is in front of the page. */
package org.lunchroom.identity.portal;
