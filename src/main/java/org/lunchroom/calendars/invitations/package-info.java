/** Mail that puts chats into the calendars of those who come, moves them there and takes them out (RFC 5546). */
package org.lunchroom.calendars.invitations;
