package org.lunchroom.chats.backchannels;

import org.lunchroom.rooms.Speak;
import org.lunchroom.rooms.Visibility;

/**
 * What opening a backchannel takes.
 *
 * @param title of the talk or session
 * @param visibility who may come in; whoever knows the code when left out
 * @param speak who may post; everybody in it when left out
 */
public record NewBackchannel(String title, Visibility visibility, Speak speak) {}
