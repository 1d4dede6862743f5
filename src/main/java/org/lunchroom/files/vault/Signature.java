package org.lunchroom.files.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How a call to S3 is signed: AWS Signature, version 4, in a header, with the hash of what is sent. */
final class Signature {
    /** The hash of nothing. */
    static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Bucket bucket;

    Signature(Bucket bucket) {
        this.bucket = bucket;
    }

    /**
     * All headers of the call but Host, which it signs too.
     *
     * @param path as it goes over the wire
     * @param more headers to be signed, such as Range
     */
    Map<String, String> headers(String method, String path, Map<String, String> more, String bodyHash, Instant now) {
        var time = TIME.format(now);
        var signed = new TreeMap<String, String>();
        more.forEach((name, value) -> signed.put(name.toLowerCase(Locale.ROOT), value.strip()));
        signed.put("host", bucket.address().authority());
        signed.put("x-amz-content-sha256", bodyHash);
        signed.put("x-amz-date", time);
        var names = String.join(";", signed.keySet());
        var lines = signed.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
        var request = String.join("\n", method, path, "", lines, names, bodyHash);
        var scope = time.substring(0, 8) + "/" + bucket.region() + "/s3/aws4_request";
        var said = String.join("\n", ALGORITHM, time, scope, HexFormat.of().formatHex(sha256(request)));
        var credential = bucket.key() + "/" + scope;
        signed.remove("host");
        signed.put(
                "authorization",
                ALGORITHM + " Credential=" + credential + ",SignedHeaders=" + names + ",Signature="
                        + HexFormat.of().formatHex(mac(key(scope), said)));
        return signed;
    }

    // A key of this day, place and service: it is no use for another.
    private byte[] key(String scope) {
        var key = ("AWS4" + bucket.secret()).getBytes(StandardCharsets.UTF_8);
        for (var part : scope.split("/")) {
            key = mac(key, part);
        }
        return key;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
