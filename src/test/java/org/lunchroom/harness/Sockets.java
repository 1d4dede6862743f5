package org.lunchroom.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a process has open towards the network, as the kernel lists it (Linux). */
public final class Sockets {
    private static final String LISTENING = "0A";
    private static final int STATE = 3;
    private static final int INODE = 9;

    private final Set<String> inodes;

    private Sockets(Set<String> inodes) {
        this.inodes = inodes;
    }

    static Sockets of(long pid) {
        try (var files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            var inodes = files.map(Sockets::target)
                    .filter(name -> name.startsWith("socket:["))
                    .map(name -> name.substring(8, name.length() - 1))
                    .collect(Collectors.toSet());
            return new Sockets(inodes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            // Closed meanwhile.
            return "";
        }
    }

    /** Addresses that datagrams, and so multicast, would arrive at. */
    public List<String> datagrams() {
        return lines("udp", "udp6").map(line -> address(line[1])).toList();
    }

    /** Where it takes connections, such as "127.0.0.1:8080". */
    public List<String> doors() {
        return lines("tcp", "tcp6")
                .filter(line -> line[STATE].equals(LISTENING))
                .map(line -> address(line[1]))
                .toList();
    }

    private Stream<String[]> lines(String... tables) {
        return Stream.of(tables)
                .flatMap(table -> read(Path.of("/proc/net/" + table)).stream().skip(1))
                .map(line -> line.strip().split("\\s+"))
                .filter(line -> inodes.contains(line[INODE]));
    }

    private static List<String> read(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The last four bytes, in reverse; of an IPv6 socket they are the whole address when it is an IPv4 one in disguise.
    private static String address(String written) {
        var parts = written.split(":");
        var hex = parts[0].substring(parts[0].length() - 8);
        var bytes = Stream.of(6, 4, 2, 0)
                .map(at -> String.valueOf(Integer.parseInt(hex.substring(at, at + 2), 16)))
                .collect(Collectors.joining("."));
        return bytes + ":" + Integer.parseInt(parts[1], 16);
    }
}
