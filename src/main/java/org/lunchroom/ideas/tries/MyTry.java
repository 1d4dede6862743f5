package org.lunchroom.ideas.tries;

/** What the viewer said who tried it. */
public record MyTry(String outcome, String line, boolean named) {
    static MyTry of(Try mine) {
        return new MyTry(mine.outcome().text(), mine.line(), mine.named());
    }
}
