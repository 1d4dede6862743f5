/** A few words about a page of ours, for systems that show links: oEmbed 1.0. */
package org.lunchroom.integrations.oembed;
