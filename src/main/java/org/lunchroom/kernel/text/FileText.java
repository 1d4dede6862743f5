package org.lunchroom.kernel.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/** The text of a file of unknown origin. */
public final class FileText {
    private static final int HEAD = 2048;
    private static final String OLD_WINDOWS = "windows-1252";
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_:-]{2,40})");
    // What can't be stored: U+0000 anywhere, and half a surrogate pair.
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x{0}\\p{Cs}]");

    private FileText() {}

    /** By its byte order mark, else as UTF-8 where it is that, else as the file says, else as old Windows wrote. */
    public static String of(byte[] bytes) {
        return UNSTORABLE.matcher(decoded(bytes)).replaceAll("\uFFFD");
    }

    private static String decoded(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, said(bytes));
        }
    }

    private static Charset said(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var named = CHARSET.matcher(head);
        try {
            // Where it says UTF-8 and is not, most of it is, and the rest shows as "�".
            return Charset.forName(named.find() ? named.group(1) : OLD_WINDOWS);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Charset.forName(OLD_WINDOWS);
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i == bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
