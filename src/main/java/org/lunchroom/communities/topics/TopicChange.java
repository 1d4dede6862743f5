package org.lunchroom.communities.topics;

/** What somebody changes of a topic; what is left out stays. */
public record TopicChange(String title, TopicState state) {}
