/** Signing in by a plain form, for pages that work without scripts. */
package org.lunchroom.identity.form;
