package org.lunchroom.kernel.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;

/** An SMTP server that behaves as a test says: refuses, breaks off, falls silent, drips, or does all as it should. */
public final class ScriptedSmtp implements AutoCloseable {
    /** Where it stops answering: at the greeting, and in the middle and at the end of a mail. */
    public static final String GREETING = "GREETING";

    public static final String MIDDLE = "MIDDLE";
    public static final String END = "END";

    static final String DROP = "drop";
    static final String SILENCE = "silence";
    static final String DRIP = "drip";
    private static final Map<String, String> USUAL = Map.of(
            GREETING,
            "220 scripted ESMTP",
            "MAIL",
            "250 sender ok",
            "RCPT",
            "250 recipient ok",
            "DATA",
            "354 go on",
            END,
            "250 taken",
            "AUTH",
            "235 welcome",
            "STARTTLS",
            "220 begin",
            "QUIT",
            "221 bye");

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Set<String> offered = ConcurrentHashMap.newKeySet();
    private final Map<String, Queue<String>> next = new ConcurrentHashMap<>();
    private final Map<String, String> always = new ConcurrentHashMap<>(USUAL);
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile SSLContext tls;

    public ScriptedSmtp() throws IOException {
        this(ServerSocketFactory.getDefault());
    }

    /** Under TLS from the first byte. */
    public ScriptedSmtp(SSLContext context) throws IOException {
        this(context.getServerSocketFactory());
    }

    private ScriptedSmtp(ServerSocketFactory sockets) throws IOException {
        server = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::listen);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** What it says it can, after EHLO: "STARTTLS", "AUTH PLAIN". */
    public ScriptedSmtp offers(String... extensions) {
        offered.addAll(List.of(extensions));
        return this;
    }

    /** Turns to TLS with this when asked to. */
    public ScriptedSmtp with(SSLContext context) {
        tls = context;
        return offers("STARTTLS");
    }

    /** The next answers to a command, in turn; then as before. */
    public ScriptedSmtp once(String command, String... answers) {
        next.computeIfAbsent(command, any -> new ArrayDeque<>()).addAll(List.of(answers));
        return this;
    }

    /** The answer to a command from now on. */
    public ScriptedSmtp always(String command, String answer) {
        always.put(command, answer);
        return this;
    }

    public ScriptedSmtp dropsAt(String command) {
        return once(command, DROP);
    }

    public ScriptedSmtp isSilentAt(String command) {
        return always(command, SILENCE);
    }

    /** Answers a letter at a time and never comes to an end. */
    public ScriptedSmtp dripsAt(String command) {
        return always(command, DRIP);
    }

    /** All commands, in their order. */
    public List<String> heard() {
        return heard;
    }

    /** The mails that it took, whole. */
    public List<String> taken() {
        return taken;
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                threads.execute(() -> talk(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            var talk = new ScriptedTalk(this, socket);
            if (talk.answers(GREETING)) {
                talk.goesOn();
            }
        } catch (IOException e) {
            // The other side left, which is its right.
        }
    }

    void hear(String line) {
        heard.add(line);
    }

    void take(String mail) {
        taken.add(mail);
    }

    Set<String> offered() {
        return offered;
    }

    SSLContext tls() {
        return tls;
    }

    /** Whether the test is over, after a moment at most. */
    boolean isOver(Duration moment) throws InterruptedException {
        return over.await(moment.toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized String answer(String command) {
        var queue = next.get(command);
        var one = queue == null ? null : queue.poll();
        return one != null ? one : always.getOrDefault(command, "250 ok");
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        server.close();
        threads.shutdownNow();
    }
}
