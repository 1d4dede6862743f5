package org.lunchroom.kernel.mail;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLSocket;

/** One connection to a {@link ScriptedSmtp}. */
final class ScriptedTalk {
    private final ScriptedSmtp server;
    private Socket socket;
    private BufferedReader in;
    private OutputStream out;
    private String said;

    ScriptedTalk(ScriptedSmtp server, Socket socket) throws IOException {
        this.server = server;
        over(socket);
    }

    private void over(Socket other) throws IOException {
        socket = other;
        in = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.ISO_8859_1));
        out = other.getOutputStream();
    }

    private void say(String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** False when it is over. */
    boolean answers(String command) throws IOException {
        said = server.answer(command);
        switch (said) {
            case ScriptedSmtp.DROP -> {
                return false;
            }
            case ScriptedSmtp.SILENCE -> waits();
            case ScriptedSmtp.DRIP -> drips();
            default -> say(said);
        }
        return !said.startsWith("421");
    }

    private void waits() throws IOException {
        if (in.read() < 0) {
            throw new IOException("They left.");
        }
    }

    private void drips() throws IOException {
        try {
            while (!server.isOver(Duration.ofMillis(50))) {
                out.write('2');
                out.flush();
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    void goesOn() throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            server.hear(line);
            var command = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            boolean on = command.equals("EHLO") ? greets() : answers(command);
            if (!on || command.equals("QUIT")) {
                return;
            }
            if (command.equals("STARTTLS") && said.startsWith("220")) {
                turns();
            }
            if (command.equals("DATA") && said.startsWith("354") && !reads()) {
                return;
            }
        }
    }

    private boolean greets() throws IOException {
        say("250-scripted");
        for (var each : server.offered()) {
            say("250-" + each);
        }
        say("250 8BITMIME");
        return true;
    }

    private void turns() throws IOException {
        var turned = (SSLSocket) server.tls().getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        turned.setUseClientMode(false);
        turned.startHandshake();
        over(turned);
    }

    private boolean reads() throws IOException {
        boolean breaks = ScriptedSmtp.DROP.equals(server.answer(ScriptedSmtp.MIDDLE));
        var mail = new ByteArrayOutputStream();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (breaks) {
                return false;
            }
            mail.writeBytes((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        server.take(mail.toString(StandardCharsets.ISO_8859_1));
        return answers(ScriptedSmtp.END);
    }
}
