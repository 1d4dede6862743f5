package org.lunchroom.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.kernel.text.Cell;

/** Lines of the record as comma-separated values, hashes included: who has the file can follow the chain in it. */
final class Table {
    private static final String HEAD = "number,at,actor,act,subject,person,facts,prev,hash\r\n";

    private Table() {}

    static String of(List<Line> lines) {
        return lines.stream().map(Table::row).collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(Line line) {
        var facts = line.facts().entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("; "));
        return Stream.of(
                                line.seq(),
                                line.at(),
                                line.actor(),
                                line.act(),
                                line.subject(),
                                line.person(),
                                facts,
                                line.prev(),
                                line.hash())
                        .map(part -> part == null ? "" : quoted(part.toString()))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String quoted(String text) {
        return "\"" + Cell.harmless(text).replace("\"", "\"\"") + "\"";
    }
}
