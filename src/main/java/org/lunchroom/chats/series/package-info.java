/** Chats that recur: on days by a rule of RFC 5545, at a time that clocks on the wall keep across daylight saving. */
package org.lunchroom.chats.series;
