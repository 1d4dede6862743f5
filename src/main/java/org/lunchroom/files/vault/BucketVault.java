package org.lunchroom.files.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.outbound.Call;
import org.lunchroom.kernel.outbound.Fetched;
import org.lunchroom.kernel.outbound.NotFetched;
import org.lunchroom.kernel.outbound.Outbound;
import org.lunchroom.kernel.outbound.Wanted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bucket of a store that speaks S3. A file is sent as it is read. It comes back piece by piece, so somebody on a slow line
 * holds a piece of it here and no line to the store.
 */
final class BucketVault implements Vault {
    private static final Logger LOG = LoggerFactory.getLogger(BucketVault.class);
    private static final int PIECE = 512 * 1024;
    private static final Duration QUICK = Duration.ofSeconds(30);
    private static final Duration PATIENT = Duration.ofMinutes(15);
    private static final Duration LATER = Duration.ofSeconds(30);

    private final Bucket bucket;
    private final Parts parts;
    private final Clock clock;
    private final Signature signature;
    private final Outbound quick;
    private final Outbound patient;

    BucketVault(Bucket bucket, Parts parts, Clock clock) {
        this.bucket = bucket;
        this.parts = parts;
        this.clock = clock;
        this.signature = new Signature(bucket);
        this.quick = Outbound.ofOurOwn(bucket.address(), QUICK);
        this.patient = Outbound.ofOurOwn(bucket.address(), PATIENT);
    }

    @Override
    public Path part() throws IOException {
        return parts.next();
    }

    @Override
    public void keep(String name, Path part) throws IOException {
        var headers = signed("PUT", name, Map.of(), hash(part));
        answered(patient, name, Call.put("application/octet-stream", part, headers));
        Files.delete(part);
    }

    @Override
    public long size(String name) throws IOException {
        var head = answered(quick, name, new Call("HEAD", bare("HEAD", name), null, null));
        if (head.head().length() < 0) {
            throw new IOException("The store does not say how long a file is.");
        }
        return head.head().length();
    }

    @Override
    public void read(String name, long from, long length, OutputStream to) throws IOException {
        long end = from + length;
        for (long at = from; at < end; at += PIECE) {
            long last = Math.min(end, at + PIECE) - 1;
            var range = Map.of("range", "bytes=" + at + "-" + last);
            var piece = answered(quick, name, Call.get(signed("GET", name, range, Signature.EMPTY)));
            // A store that overlooks ranges would have every piece begin at the beginning.
            if (piece.head().status() != 206 || piece.size() != last - at + 1) {
                throw new IOException("The store sent another piece than was asked for.");
            }
            piece.body().transferTo(to);
        }
    }

    @Override
    public void delete(String name) throws IOException {
        try {
            answered(quick, name, new Call("DELETE", bare("DELETE", name), null, null));
        } catch (NoSuchFileException e) {
            // Then that is done.
        }
    }

    private Map<String, String> bare(String method, String name) {
        return signed(method, name, Map.of(), Signature.EMPTY);
    }

    private Map<String, String> signed(String method, String name, Map<String, String> more, String hash) {
        var headers = signature.headers(method, bucket.at(name).target(), more, hash, clock.instant());
        // Packed on its way, a piece would have another length.
        headers.put("accept-encoding", "identity");
        return headers;
    }

    private Fetched answered(Outbound line, String name, Call call) throws IOException {
        try {
            var answer = line.call(bucket.at(name), call, new Wanted(Map.of(), PIECE));
            if (answer.head().status() == 404) {
                throw new NoSuchFileException(name);
            }
            if (answer.ok()) {
                return answer;
            }
            LOG.warn("The store of files answers {} to a {}", answer.head().status(), call.method());
        } catch (NotFetched e) {
            LOG.warn("The store of files does not answer a {}: {}", call.method(), e.reason());
        }
        throw Problem.later(503, "files-away", "Files can't be reached at the moment.", LATER);
    }

    private static String hash(Path part) throws IOException {
        try (var content = Files.newInputStream(part);
                var digest = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
