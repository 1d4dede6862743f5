package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What this machine is, and what a process on it uses (from /proc: Linux only). */
final class Machine {
    private static final long NANOS_PER_TICK = 10_000_000;

    private Machine() {}

    static String description() {
        return "%d cores (%s), %s %s, Java %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.version());
    }

    /** A server of somebody else must neither be measured nor disturbed. */
    static void refuseTaken(int port) throws IOException {
        try (var free = new ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (BindException e) {
            throw new IOException("Port " + port + " is taken. Stop what uses it, or set BENCH_PORT.", e);
        }
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }

    /** How many objects of a class are alive, and their bytes. */
    record Held(long objects, long bytes) {
        Held plus(Held other) {
            return new Held(objects + other.objects, bytes + other.bytes);
        }

        Held minus(Held other) {
            return other == null ? this : new Held(objects - other.objects, bytes - other.bytes);
        }
    }

    /** The load of a process, as the kernel counts it. */
    record Load(long pid) {
        /** Processor time so far, in nanoseconds, of all its threads. */
        long cpuNanos() {
            var stat = read("stat");
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * NANOS_PER_TICK;
        }

        /** Of that, what the JVM's compilers took. */
        long compilerNanos() {
            long ticks = 0;
            for (var task : new java.io.File("/proc/" + pid + "/task").list()) {
                var stat = read("task/" + task + "/stat");
                if (stat.matches("(?s).*\\(C[12] Compiler.*")) {
                    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                    ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
                }
            }
            return ticks * NANOS_PER_TICK;
        }

        long residentKilobytes() {
            for (String line : read("status").split("\n")) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
            return 0;
        }

        int openFiles() {
            return new java.io.File("/proc/" + pid + "/fd").list().length;
        }

        /** What is alive on the heap after a full collection. */
        long liveHeapBytes() {
            return histogram().values().stream().mapToLong(Held::bytes).sum();
        }

        /** The same by class. */
        Map<String, Held> histogram() {
            var byClass = new HashMap<String, Held>();
            var line = Pattern.compile("^ *[0-9]+: +([0-9]+) +([0-9]+) +(\\S+)", Pattern.MULTILINE)
                    .matcher(jcmd("GC.class_histogram"));
            while (line.find()) {
                byClass.merge(
                        line.group(3), new Held(Long.parseLong(line.group(1)), Long.parseLong(line.group(2))), Held::plus);
            }
            return byClass;
        }

        /** Milliseconds of processor time so far, by threads of one name (numbers in names left out). */
        Map<String, Double> threads() {
            var byName = new HashMap<String, Double>();
            var line = Pattern.compile("^\"([^\"]*)\".* cpu=([0-9.]+)ms", Pattern.MULTILINE)
                    .matcher(jcmd("Thread.print"));
            while (line.find()) {
                byName.merge(line.group(1).replaceAll("[0-9]+", "N"), Double.parseDouble(line.group(2)), Double::sum);
            }
            return byName;
        }

        String jcmd(String command) {
            try {
                var process = new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/jcmd", "" + pid, command)
                        .redirectErrorStream(true)
                        .start();
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String read(String file) {
            try {
                return Files.readString(Path.of("/proc/" + pid + "/" + file));
            } catch (NoSuchFileException e) {
                // A compiler's thread ends when there is little to compile.
                return "";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
