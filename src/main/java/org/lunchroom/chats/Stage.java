package org.lunchroom.chats;

/** A chat and its run of show, which change together. */
public record Stage(Chat chat, RunOfShow show) {
    public Stage with(Chat changed) {
        return new Stage(changed, show);
    }

    public Stage with(RunOfShow changed) {
        return new Stage(chat.showing(changed), changed);
    }
}
