package org.lunchroom.notifications;

import java.util.List;

/**
 * A page of somebody's inbox.
 *
 * @param head the number of the newest entry of its stream, read before all else: follow it from there
 * @param unread how many are unread in all; 100 stands for that many or more
 * @param before where older ones go on; null at the end
 */
public record InboxPage(long head, int unread, List<ShownNotice> notices, String before) {}
