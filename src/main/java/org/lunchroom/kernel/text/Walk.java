package org.lunchroom.kernel.text;

import org.commonmark.node.Node;

/** Walks a parsed tree in the order of its text, without recursion. */
final class Walk {
    private Walk() {}

    /** The node after this one below the top; null at the end. */
    static Node next(Node node, Node top, boolean intoChildren) {
        if (intoChildren && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        var at = node;
        while (at != top && at.getNext() == null) {
            at = at.getParent();
        }
        return at == top ? null : at.getNext();
    }
}
